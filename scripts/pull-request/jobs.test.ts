import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { testSteps } from "../test/steps.ts";
import { jobsOf, longJobs } from "./jobs.ts";
import { badChanges } from "./testing/bad-changes.ts";

const workflow = readFileSync(new URL("../../.github/workflows/pull-request.yml", import.meta.url), "utf8");
const jobs = jobsOf({ folder: "", mergeBase: "", changedFiles: [] });
const names = Object.values(jobs)
  .flat()
  .map(({ name }) => name);

it("the workflow runs every job, each once, by the command that developers have", () => {
  const run = Array.from(workflow.matchAll(/pnpm pr:check "\$BASE" --only (\S+)/g), ([, only = ""]) => only);
  expect(run.flatMap((only) => only.split(",")).toSorted()).toEqual(
    Object.keys({ ...jobs, ...longJobs }).toSorted(),
  );
});

it("all of `npm test` is in it", () => {
  expect(names).toEqual(expect.arrayContaining(testSteps.map(({ name }) => name)));
});

it("every check says what to do if it fails", () => {
  const silent = Object.values({ ...jobs, ...longJobs }).flatMap((steps) =>
    steps.filter(({ advice }) => advice.length < 10),
  );
  expect(silent).toEqual([]);
});

it("every check has a bad change, but for what no change of a file breaks by itself", () => {
  const tried = new Set(badChanges.map(({ check }) => check));
  expect(names.filter((name) => !tried.has(name))).toEqual(["second build comes from the cache"]);
});
