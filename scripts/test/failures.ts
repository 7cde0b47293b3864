import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Report, TestFile } from "./report.ts";

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
