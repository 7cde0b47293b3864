import { type ErrorCode, errorCodesOf, type SpecNode, type SpecOperation } from "@gatefold/spec-reader";
import { describe, type Report } from "./description.ts";
import type { Location, Rule } from "./redocly.ts";

/** The failures that an operation declares. */
export function failuresOf(operation: SpecOperation): { status: number; response: SpecNode }[] {
  return operation.node
    .at("responses")
    .entries.map(([status, response]) => ({ status: Number(status), response }))
    .filter(({ status }) => status >= 400);
}

/** The examples of a failure by their keys. */
export function errorExamples(response: SpecNode): [string, SpecNode][] {
  return response.at("content").at("application/json").at("examples").entries;
}

/** The table of error codes exists, and its codes and statuses agree with the operations. */
export const errorTableRule: Rule = () =>
  describe((description, report) => {
    const { root, operations } = description;
    const codes = errorCodesOf(description.operations);
    const declared = new Set(operations.flatMap(failuresOf).map(({ status }) => status));
    if (codes.length === 0 && declared.size > 0)
      report(root.at("paths").location.key(), "The schema of error.code must have x-error-codes.");
    for (const { code, status, isTransport, node } of codes) {
      const key = node.location.key();
      if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code))
        report(key, `Code "${code}" must be in UPPER_SNAKE_CASE.`);
      if (status === undefined) continue;
      if (isTransport && declared.has(status))
        report(key, `${code} has the scope transport, but operations declare the status ${status}.`);
      if (!isTransport && !declared.has(status))
        report(key, `No operation declares ${status}, the status of ${code}; is its scope transport?`);
    }
  });

interface Failure {
  readonly status: number;
  readonly response: SpecNode;
}

/** An example of a failure has a code of the table, with the table's status; the first of a code has its name. */
export const errorExamplesRule: Rule = () =>
  describe((description, report) => {
    const codes = errorCodesOf(description.operations);
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

/** Responses are shared between operations, so each problem is reported once. */
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

/** The statuses of failures that every operation can have. */
const ALWAYS = [400, 401, 403, 422, 429, 500];

/** An operation declares every failure it can give, with an example of every code of that status. */
export const operationErrors: Rule = () =>
  describe((description, report) => {
    const codes = errorCodesOf(description.operations).filter(({ isTransport }) => !isTransport);
    for (const operation of description.operations) {
      const failures = failuresOf(operation);
      const responses = operation.node.at("responses").location.key();
      for (const status of expectedStatuses(operation))
        if (!failures.some((failure) => failure.status === status))
          report(responses, `${operation.name} must declare the response ${status}.`);
      for (const { status, response } of failures) {
        const shown = errorExamples(response).map(([, example]) => codeOf(example));
        for (const { code } of codes.filter((row) => row.status === status && !shown.includes(row.code)))
          report(
            response.site,
            `The response ${status} of ${operation.name} must have an example of ${code}.`,
          );
      }
    }
  });

function expectedStatuses(operation: SpecOperation): number[] {
  const named = operation.parameters.some((parameter) => parameter.at("in").text === "path");
  return named ? [...ALWAYS, 404] : ALWAYS;
}

function codeOf(example: ReturnType<typeof errorExamples>[number][1]): string | undefined {
  return example.at("value").at("error").at("code").text;
}
