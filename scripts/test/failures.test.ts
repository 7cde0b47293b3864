import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { failures } from "./failures.ts";
import { readReport } from "./report.ts";
import { failedTest, passedTest, report, testFile } from "./testing/reports.ts";

it("tells the file, the test and the message of a failure, without colors", () => {
  const told = failures(report(1, testFile("failed", passedTest, failedTest)), "/house");
  expect(told).toEqual([
    "a/sum.test.ts: group adds\n    AssertionError: expected 1 to be 2\n        at sum.test.ts:3:5",
  ]);
});

it("tells why a file could not be loaded", () => {
  expect(failures(report(0, testFile("failed")), "/house")).toEqual([
    "a/sum.test.ts\n    Can't find module x",
  ]);
});

it("tells nothing of what passed, or where there is no report", () => {
  expect(failures(report(0, testFile("passed", passedTest)), "/house")).toEqual([]);
  expect(failures(undefined, "/house")).toEqual([]);
});

it("cuts a long message", () => {
  const long = { ...failedTest, failureMessages: ["line\n".repeat(500)] };
  expect(failures(report(1, testFile("failed", long)), "/house")[0]?.split("\n").length).toBeLessThan(20);
});

it("reads a report that is there, and none that is not", () => {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-report-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "report.json");
  expect(readReport(file)).toBeUndefined();
  writeFileSync(file, JSON.stringify(report(0)));
  expect(readReport(file)).toEqual(report(0));
});
