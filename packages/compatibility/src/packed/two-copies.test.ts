import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run, runWell } from "@gatefold/conformance/run.ts";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Tarball } from "../packages.ts";
import { temporaryFolder } from "../packages.ts";
import { installProject, subfolder } from "../project.ts";
import { serveTarballs } from "../registry.ts";
import { others } from "../serve-packed.ts";

/** A version that no range of our packages takes, so that they bring their own. */
const OTHER = "99.0.0";
const folder = temporaryFolder("two-copies");
let project = "";
let programs = "";

/** The same package with another version. */
async function withOtherVersion(tarball: Tarball): Promise<Tarball> {
  const unpacked = subfolder(folder, tarball.shortName);
  await runWell("tar", ["-xzf", tarball.file, "-C", unpacked], folder);
  const path = join(unpacked, "package/package.json");
  const manifest = { ...JSON.parse(readFileSync(path, "utf8")), version: OTHER };
  writeFileSync(path, JSON.stringify(manifest));
  const file = join(folder, `${tarball.shortName}-${OTHER}.tgz`);
  await runWell("tar", ["-czf", file, "-C", unpacked, "package"], folder);
  return { ...tarball, file };
}

beforeAll(async () => {
  const tarballs = inject("tarballs");
  const doubled = tarballs.filter(({ shortName }) => ["client", "server"].includes(shortName));
  const registry = await serveTarballs([...tarballs, ...(await Promise.all(doubled.map(withOtherVersion)))]);
  const [version] = tarballs.map(({ manifest }) => manifest.version);
  const ours = {
    "@gatefold/client": OTHER,
    "@gatefold/react": `${version}`,
    "@gatefold/server": OTHER,
    "@gatefold/emulator": `${version}`,
  };
  project = await installProject({ registry: registry.url, dependencies: { ...ours, ...others } });
  await registry.close();
  programs = subfolder(project, "programs", fileURLToPath(new URL("two-copies", import.meta.url)));
});
afterAll(() => {
  for (const each of [folder, project]) rmSync(each, { recursive: true, force: true });
});

it("there are two copies of the client, and two of the server", () => {
  const versionIn = (path: string): unknown =>
    JSON.parse(readFileSync(join(project, "node_modules/@gatefold", path, "package.json"), "utf8")).version;
  const [own] = inject("tarballs").map(({ manifest }) => manifest.version);
  expect(["client", "react/node_modules/@gatefold/client"].map(versionIn)).toEqual([OTHER, own]);
  expect(["server", "emulator/node_modules/@gatefold/server"].map(versionIn)).toEqual([OTHER, own]);
});

describe.for(["typescript54", "typescript"])("%s", (compiler) => {
  it("takes clients, errors, sessions and stores of one copy where another asks for them", async () => {
    const require = createRequire(import.meta.url);
    const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
    const options = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom,dom.asynciterable"];
    const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--types", "node"];
    const { output } = await run("node", [tsc, "types.mts", ...options, ...strict], programs);
    expect(output).toBe("");
  });
});

it("hooks show what a client of another copy reads, and tell its errors apart", async () => {
  expect(JSON.parse(await runWell("node", ["hooks.mjs"], programs))).toEqual({
    html: "<p>Discovery</p>",
    attempts: 1,
    code: "RESOURCE_NOT_FOUND",
  });
});

it("an emulator serves from a store of another copy, and knows its failures", async () => {
  expect(JSON.parse(await runWell("node", ["store.mjs"], programs))).toEqual({
    title: "Discovery",
    failed: { status: 500, message: "The database failed; try again." },
  });
});
