import { describe, type Report } from "./description.ts";
import { type ErrorCode, errorExamples, errorTable, failuresOf } from "./error-codes.ts";
import type { Place } from "./place.ts";
import type { Location, Rule } from "./redocly.ts";

interface Failure {
  readonly status: number;
  readonly response: Place;
}

/** An example of a failure has a code of the table, with the table's status; the first of a code has its name. */
export const errorExamplesRule: Rule = () =>
  describe((description, report) => {
    const codes = errorTable(description);
    const reportOnce = once(report);
    for (const failure of description.operations.flatMap(failuresOf))
      checkFailure(failure, codes, reportOnce);
  });

function checkFailure({ status, response }: Failure, codes: ErrorCode[], report: Report): void {
  const seen = new Set<string>();
  for (const [key, example] of errorExamples(response)) {
    const error = example.at("value").at("error");
    const code = error.at("code");
    const row = codes.find((candidate) => candidate.code === code.text);
    if (!row) {
      report(
        code.exists ? code.location : example.location,
        `"${code.text}" is not in the table of error codes.`,
      );
      continue;
    }
    if (row.status !== status)
      report(code.location, `${row.code} has the status ${row.status}, and stands under ${status}.`);
    if (error.at("status").text !== String(status))
      report(error.at("status").location, `error.status must be the string "${status}".`);
    if (!seen.has(row.code) && key !== row.code)
      report(example.site.key(), `The first example of ${row.code} must have the code as its key.`);
    seen.add(row.code);
  }
}

/** Answers are shared between operations, and a mistake in one is one mistake. */
function once(report: Report): Report {
  const reported = new Set<string>();
  return (location, message) => {
    const id = `${message} ${identify(location)}`;
    if (!reported.has(id)) report(location, message);
    reported.add(id);
  };
}

function identify(location: Location): string {
  return `${location.source.absoluteRef}${location.pointer}`;
}
