import { registerHooks } from "node:module";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { allFiles, filesLike, linesLike, readText } from "../repository.ts";

// GitHub's parser imports JSON in a way that Node only takes with an attribute.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return specifier.endsWith(".json") ? { ...found, importAttributes: { type: "json" } } : found;
  },
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  "@actions/workflow-parser"
);
const { ErrorPolicy } = await import("@actions/workflow-parser/model/convert");

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: unknown;
  readonly needs?: string | readonly string[];
  readonly environment?: unknown;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const paths = filesLike(/^\.github\/workflows\/.*\.ya?ml$/);
const workflows = paths.map((path) => ({ path, workflow: read(path) }));

function read(path: string): Workflow {
  return parse(readText(path));
}

/** What GitHub's own parser says about a workflow: unknown keys, events and jobs, and expressions that it can't evaluate. */
async function problemsOf(path: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  if (value) {
    const options = { errorPolicy: ErrorPolicy.TryConversion };
    await convertWorkflowTemplate(context, value, undefined, options);
  }
  return context.errors.getErrors().map(({ message }) => message);
}

it("there are workflows for pull requests, releases, the docs and CodeQL", () => {
  const names = ["codeql", "docs", "pull-request", "release"];
  expect(paths).toEqual(names.map((name) => `.github/workflows/${name}.yml`));
});

it("actions are pinned to a commit, and say of which version", () => {
  const uses = linesLike(paths, /\buses:/);
  expect(uses.length).toBeGreaterThan(0);
  const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
  expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
});

it("one action has one version everywhere", () => {
  const pins = linesLike(paths, /\buses:/).map((line) => line.replace(/^.*uses: /, ""));
  expect(new Set(pins).size).toBe(new Set(pins.map((pin) => pin.split("@")[0])).size);
});

it("text from outside gets into scripts as a variable only", () => {
  expect(
    linesLike(
      paths,
      /^\s*(- )?run:.*\$\{\{|^\s+[^#:]*\$\{\{ *(inputs|github\.event\.(pull_request\.(title|body)|issue|comment))/,
    ),
  ).toEqual([]);
});

it("no checkout leaves its credentials to later steps", () => {
  const checkouts = steps().filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkouts.length).toBeGreaterThan(0);
  expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
});

it("no workflow runs code of a pull request with the secrets of the repository", () => {
  expect(workflows.filter(({ workflow }) => "pull_request_target" in workflow.on)).toEqual([]);
});

it("packages and actions are kept up to date, in groups, some days after they came out", () => {
  const { updates } = parse(readText(".github/dependabot.yml"));
  expect(updates).toEqual(
    ["npm", "github-actions"].map((ecosystem) =>
      expect.objectContaining({
        "package-ecosystem": ecosystem,
        directory: "/",
        cooldown: { "default-days": 7 },
        groups: expect.any(Object),
      }),
    ),
  );
});

it("only the package of Node runs code while it is installed", () => {
  const { allowBuilds } = parse(readText("pnpm-workspace.yaml"));
  expect(Object.keys(allowBuilds).filter((name) => allowBuilds[name])).toEqual(["node"]);
});

describe.for(workflows)("$path", ({ path, workflow }) => {
  it("is a workflow that GitHub takes", async () => {
    expect(await problemsOf(path, readText(path))).toEqual([]);
  });

  it("grants nothing by default, and each job what it needs", () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeTypeOf("object");
      expect(job["timeout-minutes"]).toBeTypeOf("number");
    }
  });

  it("runs scripts that exist", () => {
    const scripts = Object.values(workflow.jobs)
      .flatMap((job) => job.steps)
      .flatMap(({ run = "" }) => run.match(/(?<![\w/])(scripts|\.ci)\/[\w./-]+/g) ?? []);
    expect(scripts.filter((script) => !allFiles().includes(script))).toEqual([]);
  });
});

it.for([
  { fault: "an unknown key", from: "timeout-minutes: 10", to: "timeout: 10", says: "'timeout'" },
  { fault: "an unknown job", from: "needs: plan", to: "needs: plans", says: "unknown job 'plans'" },
  { fault: "an unknown context", from: "github.token", to: "githup.token", says: "'githup'" },
  { fault: "an expression cut short", from: "!= '' }}", to: "!= }}", says: "Unexpected" },
])("GitHub's parser finds $fault", async ({ from, to, says }) => {
  const path = ".github/workflows/release.yml";
  const problems = await problemsOf(path, readText(path).replace(from, to));
  expect(problems.join("\n")).toContain(says);
});

describe("the release", () => {
  const { jobs } = read(".github/workflows/release.yml");
  const publishing = ["publish", "publish-canary"];
  const needs = (name: string) => [jobs[name]?.needs ?? []].flat();

  it("publishes only what was tested and packed by a job before", () => {
    expect(needs("publish")).toContain("test");
    const runs = jobs["test"]?.steps.flatMap(({ run = [] }) => run);
    expect(runs).toEqual([".ci/run", expect.stringContaining("scripts/release/pack.ts packed")]);
    expect(needs("finish")).toContain("publish");
  });

  it("gives an id token to the jobs that publish alone, in the environment that npm trusts", () => {
    const withIdToken = Object.keys(jobs).filter((name) => jobs[name]?.permissions?.["id-token"]);
    expect(withIdToken).toEqual(publishing);
    for (const name of publishing) expect(jobs[name]?.environment).toBe("npm");
  });

  it("builds and runs nothing of the packages where they are published", () => {
    for (const name of publishing)
      for (const { run } of jobs[name]?.steps ?? [])
        expect(run ?? "scripts/release/publish.ts packed").toMatch(/scripts\/release\/publish\.ts packed/);
  });
});

it("required checks run for a merge queue, too", () => {
  for (const name of ["pull-request", "codeql"])
    expect(read(`.github/workflows/${name}.yml`).on).toHaveProperty("merge_group");
});

function steps() {
  return workflows.flatMap(({ workflow }) => Object.values(workflow.jobs)).flatMap((job) => job.steps);
}
