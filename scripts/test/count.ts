import type { Report } from "./report.ts";

/** How many checks came out how. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The sum of counts. */
export function total(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** One check. */
export function checked(ok: boolean): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * Counts the tests of a report. A file that fails without a failed test, as one that can't be loaded does, counts as
 * one failure; so does a run that failed for another reason, or left no report.
 *
 * @param report what Vitest wrote, if it did
 * @param ok whether Vitest ended well
 */
export function countTests(report: Report | undefined, ok: boolean): Count {
  if (report === undefined) return checked(false);
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
