import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicPackages } from "../repository.ts";
import { runWell } from "../run.ts";
import { type Outcome, ScratchProject } from "./scratch-project.ts";
import { TrustingRegistry } from "./trusting-registry.ts";

/**
 * `pnpm release:walk` also builds every version that is published, and installs the packages with npm. In the short form,
 * the builds are those of this repository.
 */
const whole = process.env["RELEASE_WALK"] === "whole";
const options = whole ? { timeout: 1_200_000 } : {};

const names = publicPackages.map(({ manifest }) => manifest.name).toSorted();
const registryFolder = mkdtempSync(join(tmpdir(), "gatefold-registry-"));
let registry: TrustingRegistry;
let project: ScratchProject;

beforeAll(async () => {
  const configured = (await runWell("npm", ["config", "get", "registry"], tmpdir())).trim();
  registry = await TrustingRegistry.start(registryFolder, whole ? configured : undefined);
  project = new ScratchProject(registry, configured);
  await project.create();
});
afterAll(async () => {
  await registry.stop();
  for (const folder of [registryFolder, project.folder]) rmSync(folder, { recursive: true });
});

/** Runs a command that must succeed, as a job in a clone. */
async function job(clone: string, command: string, publishes = false): Promise<string> {
  const { exitCode, output } = await project.job(clone, command, { publishes });
  expect(exitCode, output).toBe(0);
  return output;
}

/** What the job that proposes a release does. */
async function propose(): Promise<string> {
  return job(await project.clone(), "node scripts/release/propose.ts");
}

/** The commit that the next job publishes, or an empty text. */
async function plan(): Promise<string> {
  const clone = await project.clone();
  await job(clone, "node scripts/release/plan.ts");
  return readFileSync(join(clone, ".git/outputs"), "utf8").replace("commit=", "").trim();
}

const PUBLISH = "node scripts/release/publish.ts packed --no-provenance";

async function pack(clone: string): Promise<void> {
  if (whole) await project.build(clone);
  else project.copyBuilds(clone);
  await job(clone, "node scripts/release/pack.ts packed");
}

/** Packs a commit and publishes it, as two jobs do. */
async function publish(commit: string): Promise<Outcome> {
  const clone = await project.clone(commit);
  await pack(clone);
  return project.job(clone, PUBLISH, { publishes: true });
}

const finish = async (commit: string) =>
  project.job(await project.clone(commit), "node scripts/release/finish.ts");

const tagsOf = (version: string) => names.map((name) => `${name}@${version}`);

async function latest(): Promise<Record<string, string | undefined>> {
  const entries = names.map(async (name) => [name, (await registry.read(name))["dist-tags"]?.["latest"]]);
  return Object.fromEntries(await Promise.all(entries));
}

const all = (version: string) => Object.fromEntries(names.map((name) => [name, version]));

describe("the first release", options, () => {
  let commit = "";

  it("is not planned before anything was proposed", async () => {
    expect(await plan()).toBe("");
  });

  it("is proposed with versions and changelogs on a branch, in one pull request that is kept up to date", async () => {
    await propose();
    expect(JSON.parse(await project.show("release", "packages/react/package.json")).version).toBe("0.1.0");
    expect(await project.show("release", "packages/react/CHANGELOG.md")).toContain("## 0.1.0");
    await project.addChangeset("@gatefold/client", "patch", "A late change");
    await propose();
    const request = project.onGitHub("pr", "release");
    expect(request).toMatch(/^Release 0\.1\.0\n/);
    expect(request).toContain("A late change");
  });

  it("publishes nothing while npm doesn't have the names, and says what a maintainer has to do", async () => {
    commit = await project.merge("release");
    expect(await plan()).toBe(commit);
    const { exitCode, output } = await publish(commit);
    expect(exitCode).toBe(1);
    expect(output).toContain(`the registry doesn't have ${names.join(", ")} yet`);
    expect(output).toContain("pnpm release:reserve");
    expect(registry.published).toEqual([]);
  });

  it("has its names reserved by a maintainer, who can go on after a failure", async () => {
    const clone = await project.clone();
    const rest = names.slice(names.indexOf("@gatefold/emulator"));
    registry.refused.add("@gatefold/emulator");
    const failed = await project.maintain(clone, "node scripts/release/reserve.ts");
    expect(failed.exitCode).toBe(1);
    expect(failed.output).toContain(`to go on from here, run: pnpm release:reserve ${rest.join(" ")}`);
    registry.refused.clear();
    const command = `node scripts/release/reserve.ts ${rest.join(" ")}`;
    const { exitCode, output } = await project.maintain(clone, command);
    expect(exitCode, output).toBe(0);
    expect(registry.published).toEqual(names);
    for (const name of names)
      expect(registry.trustOf(name)).toEqual({
        type: "github",
        claims: {
          repository: "gatefold/gatefold",
          workflow_ref: { file: "release.yml" },
          environment: "npm",
        },
        permissions: ["createPackage"],
      });
  });

  it("publishes every package after those that it depends on", async () => {
    registry.published.length = 0;
    const { exitCode, output } = await publish(commit);
    expect(exitCode, output).toBe(0);
    const order = (name: string) => registry.published.indexOf(`@gatefold/${name}`);
    expect(registry.published.toSorted()).toEqual(names);
    expect(order("client")).toBeLessThan(order("react"));
    expect(order("server")).toBeLessThan(order("emulator"));
    expect(await latest()).toEqual(all("0.1.0"));
  });

  it.for(names)("publishes %s with its changelog", async (name) => {
    const { tarball } = (await registry.read(name)).versions["0.1.0"]?.dist ?? { tarball: "" };
    const file = join(project.folder, "published.tgz");
    writeFileSync(file, new Uint8Array(await (await fetch(tarball)).arrayBuffer()));
    expect(await runWell("tar", ["-xzOf", file, "package/CHANGELOG.md"], tmpdir())).toContain("## 0.1.0");
  });

  it("ends with a tag and a release on GitHub for each package, with the notes of its changelog", async () => {
    const { exitCode, output } = await finish(commit);
    expect(exitCode, output).toBe(0);
    const bot = `${commit} github-actions[bot]`;
    expect(await project.tags()).toEqual(Object.fromEntries(tagsOf("0.1.0").map((tag) => [tag, bot])));
    expect(project.onGitHub("release", "@gatefold/client@0.1.0")).toContain("A late change");
    expect(project.onGitHub("release", "@gatefold/react@0.1.0")).toContain("What the hooks do");
  });

  it("is complete, so nothing is planned and nothing proposed", async () => {
    expect(await plan()).toBe("");
    expect(await propose()).toContain("nothing to propose");
  });
});

describe("the second release", options, () => {
  let commit = "";

  it("is planned at the commit that set its version, although main has gone on", async () => {
    await project.addChangeset("@gatefold/client", "minor", "A second change");
    await propose();
    commit = await project.merge("release");
    await project.addChangeset("@gatefold/react", "patch", "A change for later");
    expect(await plan()).toBe(commit);
  });

  it("stops where a package can't be published, before those that need it", async () => {
    registry.published.length = 0;
    registry.refused.add("@gatefold/server");
    const { exitCode, output } = await publish(commit);
    expect(exitCode).toBe(1);
    expect(output).toContain("refused for now");
    expect(registry.published).toEqual(["@gatefold/client"]);
    expect(await plan()).toBe(commit);
  });

  it("publishes what is missing when it is repeated, and nothing twice", async () => {
    registry.published.length = 0;
    registry.refused.clear();
    const { exitCode, output } = await publish(commit);
    expect(exitCode, output).toBe(0);
    expect(output).toContain("@gatefold/client@0.2.0 is published already");
    expect(registry.published.toSorted()).toEqual(names.filter((name) => name !== "@gatefold/client"));
    expect(await latest()).toEqual(all("0.2.0"));
  });

  it("makes the tags and releases that are missing when that is repeated", async () => {
    writeFileSync(join(project.github, "break-next-release"), "");
    expect((await finish(commit)).exitCode).toBe(1);
    expect(await plan()).toBe(commit);
    const { exitCode, output } = await finish(commit);
    expect(exitCode, output).toBe(0);
    expect(Object.keys(await project.tags())).toEqual([...tagsOf("0.1.0"), ...tagsOf("0.2.0")].toSorted());
    expect((await project.tags())["@gatefold/spec@0.2.0"]).toContain(commit);
    expect(project.onGitHub("release", "@gatefold/client@0.2.0")).toContain("A second change");
    expect(project.onGitHub("release", "@gatefold/client@0.2.0")).not.toContain("A late change");
    expect(project.onGitHub("release", "@gatefold/server@0.2.0")).toBe("No changes in this release.");
    expect(await plan()).toBe("");
  });
});

describe("the canary of a pull request", options, () => {
  let clone = "";

  it("is published with a tag of its own, and leaves the latest version as it is", async () => {
    clone = await project.clone();
    const sha = (await job(clone, "git rev-parse --short=7 HEAD")).trim();
    await job(clone, "node scripts/release/canary-version.ts 123");
    await pack(clone);
    await job(clone, `${PUBLISH} --pull-request 123`, true);
    expect(await latest()).toEqual(all("0.2.0"));
    const react = await registry.read("@gatefold/react");
    expect(react["dist-tags"]["pr-123"]).toBe(`0.0.0-pr-123-${sha}`);
  });

  it("depends on exactly its own versions", async () => {
    const { "dist-tags": distTags, versions } = await registry.read("@gatefold/react");
    const canary = distTags["pr-123"] ?? "";
    expect(versions[canary]?.dependencies).toEqual({ "@gatefold/client": canary });
  });

  it("can't be published as that of another pull request, or as a release", async () => {
    const other = await project.job(clone, `${PUBLISH} --pull-request 12`, { publishes: true });
    expect(other.output).toContain("isn't a canary of pull request 12");
    const released = await project.clone();
    cpSync(join(clone, "packed"), join(released, "packed"), { recursive: true });
    const { exitCode, output } = await project.job(released, PUBLISH, { publishes: true });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/0\.0\.0-pr-123-\w+ is packed, which isn't 0\.2\.0/);
  });
});

it("a version whose commit has changes that its changelogs lack is not published", async () => {
  await propose();
  await project.addChangeset("@gatefold/client", "minor", "Merged just before the release");
  const commit = await project.merge("release");
  const { exitCode, output } = await project.job(await project.clone(), "node scripts/release/plan.ts");
  expect(exitCode).toBe(1);
  expect(output).toContain(`the commit of 0.2.1, ${commit}, has changes that its changelogs don't tell of`);
  expect(output).toContain(".changeset/merged-just-before-the-release.md");
});

it("a package that is new on main doesn't hide what the last release lacks", async () => {
  const clone = await project.clone();
  const folder = join(clone, "packages/more");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@gatefold/more", version: "0.2.1" }));
  const { output } = await project.job(clone, "node scripts/release/plan.ts");
  expect(output).toContain("the commit of 0.2.1, ");
});

if (whole)
  it("npm installs what was published, and every package can be imported", options, async () => {
    const folder = await project.emptyProject(names.map((name) => `${name}@0.2.0`));
    const program = `for (const name of ${JSON.stringify(names)}) {
      await import(name);
      const { default: { version } } = await import(name + "/package.json", { with: { type: "json" } });
      if (version !== "0.2.0") throw new Error(name + " " + version);
    }`;
    await runWell("node", ["--input-type=module", "--eval", program], folder);
  });
