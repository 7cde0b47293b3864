import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  checked,
  countTests,
  excerpt,
  failures,
  readReport,
  type Report,
  slowestFiles,
  type TestFile,
  total,
} from "./report.ts";

type Test = TestFile["assertionResults"][number];

const passedTest: Test = { status: "passed", fullName: "group works", failureMessages: [] };

const failedTest: Test = {
  status: "failed",
  fullName: "group adds",
  failureMessages: ["\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n    at sum.test.ts:3:5"],
};

function testFile(status: string, ...assertionResults: readonly Test[]): TestFile {
  return {
    name: "/house/a/sum.test.ts",
    status,
    message: "Can't find module x",
    startTime: 0,
    endTime: 1,
    assertionResults,
  };
}

/** A report with five tests that passed, two that were skipped and one that is still to do. */
function report(numFailedTests: number, ...testResults: readonly TestFile[]): Report {
  return { numPassedTests: 5, numFailedTests, numPendingTests: 2, numTodoTests: 1, testResults };
}

const brokenFile = testFile("failed");
const passedFile = testFile("passed", passedTest);
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

it("names the slowest files with their seconds, slowest first", () => {
  const files = Array.from({ length: 12 }, (_, index) => ({
    ...passedFile,
    name: `/house/${index}.test.ts`,
    endTime: index * 100,
  }));
  const slowest = slowestFiles(report(0, ...files), "/house");
  expect(slowest).toHaveLength(10);
  expect(slowest[0]?.trim()).toBe("1.1 s  11.test.ts");
  expect(slowestFiles(undefined, "/house")).toEqual([]);
});

describe("an excerpt of what a program printed", () => {
  it("is all of it, without colors and empty lines, if that is short", () => {
    expect(excerpt("\u001b[31mone\u001b[39m\n\n  two\n")).toBe("one\n  two");
  });

  it("is the errors with the lines around them, if it is long", () => {
    const lines = Array.from({ length: 200 }, (_, index) => `line ${index}`);
    lines[100] = "src/a.ts(3,5): error TS2322: wrong";
    expect(excerpt(lines.join("\n"))).toBe(
      ["line 98", "line 99", lines[100], "line 101", "line 102", "(5 of 200 lines)"].join("\n"),
    );
  });

  it("is the end, if nothing in it tells of an error", () => {
    const lines = Array.from({ length: 200 }, (_, index) => `line ${index}`);
    expect(excerpt(lines.join("\n"))).toBe([...lines.slice(-60), "(60 of 200 lines)"].join("\n"));
  });
});
