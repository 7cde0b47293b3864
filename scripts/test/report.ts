import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** What is read of Vitest's JSON report. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestFile[];
}

/** A file of tests. One that can't be loaded has failed without a failed test, and says why in `message`. */
export interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** The report in a file, or `undefined` where there is none. */
export function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

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

const MAX_OUTPUT_LINES = 60;
const TELLING = /\berror\b|[✖×✗✘]|\bfail(ed|ure)?\b/i;
const LINES_AROUND = 2;

/**
 * What tells why a program failed: all that it printed, or if that is long, the lines that tell of errors and those
 * around them. Where no line does, the end.
 */
export function excerpt(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (lines.length <= MAX_OUTPUT_LINES) return lines.join("\n");
  const telling = lines.flatMap((line, index) => (TELLING.test(line) ? [index] : []));
  const near = lines.filter((_, index) => telling.some((at) => Math.abs(at - index) <= LINES_AROUND));
  const shown = near.length > 0 ? near.slice(0, MAX_OUTPUT_LINES) : lines.slice(-MAX_OUTPUT_LINES);
  return [...shown, `(${shown.length} of ${lines.length} lines)`].join("\n");
}

/** As much of a message as tells one failure from another. */
const MAX_LINES = 12;

/**
 * What failed and why, each in a few lines: a log is long, and often only its end is kept.
 *
 * @param report what Vitest wrote, if it did
 * @param folder what the paths of files are relative to
 */
export function failures(report: Report | undefined, folder: string): string[] {
  return report?.testResults.flatMap((file) => failuresOf(file, relative(folder, file.name))) ?? [];
}

function failuresOf({ status, message, assertionResults }: TestFile, path: string): string[] {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (status === "failed" && failed.length === 0) return [`${path}\n${shortened(message)}`];
  return failed.map(
    ({ fullName, failureMessages }) => `${path}: ${fullName}\n${shortened(failureMessages.join("\n"))}`,
  );
}

function shortened(message: string): string {
  const lines = stripVTControlCharacters(message).split("\n").slice(0, MAX_LINES);
  return lines.map((line) => `    ${line}`).join("\n");
}

const SLOWEST = 10;

/** The files that took longest, slowest first, each with its seconds. Several run at once. */
export function slowestFiles(report: Report | undefined, folder: string): string[] {
  return (report?.testResults ?? [])
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(14)} s  ${relative(folder, name)}`);
}
