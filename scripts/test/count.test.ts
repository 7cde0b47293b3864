import { expect, it } from "vitest";
import { checked, countTests, total } from "./count.ts";
import { passedTest, failedTest, report, testFile } from "./testing/reports.ts";

const brokenFile = testFile("failed");
const file = testFile("failed", passedTest, failedTest);

it("adds up what passed, failed and was skipped", () => {
  const counts = [checked(true), checked(false), countTests(report(0), true)];
  expect(total(counts)).toEqual({ passed: 6, failed: 1, skipped: 3 });
});

it("counts a file that could not be loaded as a failure", () => {
  expect(countTests(report(1, file, brokenFile), false)).toMatchObject({ passed: 5, failed: 2 });
});

it("counts a run that failed without a failed test as a failure", () => {
  expect(countTests(report(0), false)).toMatchObject({ passed: 5, failed: 1 });
});

it("counts a run that left no report as a failure", () => {
  expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
