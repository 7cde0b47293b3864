import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesLike, linesLike, readText } from "../repository.ts";

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly "timeout-minutes"?: unknown }>
  >;
}

const paths = filesLike(/^\.github\/.*\.ya?ml$/);
const workflows = paths.map((path) => ({ path, workflow: read(path) }));

function read(path: string): Workflow {
  return parse(readText(path));
}

it("there are workflows for pull requests, releases and the docs", () => {
  expect(paths).toEqual(["docs", "pull-request", "release"].map((name) => `.github/workflows/${name}.yml`));
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
      /^\s*(- )?run:.*\$\{\{|^\s+[^#:]*\$\{\{ *github\.event\.(pull_request\.(title|body)|issue|comment)/,
    ),
  ).toEqual([]);
});

describe.for(workflows)("$path", ({ workflow }) => {
  it("grants nothing by default, and each job what it needs", () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeTypeOf("object");
      expect(job["timeout-minutes"]).toBeTypeOf("number");
    }
  });
});
