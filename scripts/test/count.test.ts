import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checked, countTests, total } from "./count.ts";

const folder = mkdtempSync(join(tmpdir(), "gatefold-count-"));
const file = join(folder, "report.json");
afterAll(() => rmSync(folder, { recursive: true }));

const failedFile = { status: "failed", assertionResults: [] };
const failedTest = { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] };

function report(numFailedTests: number, ...testResults: object[]): string {
  const numbers = { numPassedTests: 5, numFailedTests, numPendingTests: 2, numTodoTests: 1 };
  writeFileSync(file, JSON.stringify({ ...numbers, testResults }));
  return file;
}

it("adds up what passed, failed and was skipped", () => {
  const counts = [checked(true), checked(false), countTests(report(0), true)];
  expect(total(counts)).toEqual({ passed: 6, failed: 1, skipped: 3 });
});

it("counts a file that could not be loaded as a failure", () => {
  expect(countTests(report(1, failedTest, failedFile), false)).toMatchObject({ passed: 5, failed: 2 });
});

it("counts a run that failed without a failed test as a failure", () => {
  expect(countTests(report(0), false)).toMatchObject({ passed: 5, failed: 1 });
});

it("counts a run that left no report as a failure", () => {
  expect(countTests(join(folder, "none.json"), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
