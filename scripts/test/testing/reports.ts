import type { Report, TestFile } from "../report.ts";

type Test = TestFile["assertionResults"][number];

export const passedTest: Test = { status: "passed", fullName: "group works", failureMessages: [] };

export const failedTest: Test = {
  status: "failed",
  fullName: "group adds",
  failureMessages: ["\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n    at sum.test.ts:3:5"],
};

export function testFile(status: string, ...assertionResults: readonly Test[]): TestFile {
  return { name: "/house/a/sum.test.ts", status, message: "Can't find module x", assertionResults };
}

/** A report with five tests that passed, two that were skipped and one that is still to do. */
export function report(numFailedTests: number, ...testResults: readonly TestFile[]): Report {
  return { numPassedTests: 5, numFailedTests, numPendingTests: 2, numTodoTests: 1, testResults };
}
