import { STATUS_CODES } from "node:http";
import type { SpecDocument } from "../spec/document.ts";
import type { ResponseObject } from "../spec/operation-object.ts";
import type { Source } from "../spec/source.ts";
import { valueAt } from "../spec/json-pointer.ts";
import type { Operation } from "./operations.ts";
import type { Heading } from "./prose.ts";

/** An error code: its cause and its remedy. */
export interface ErrorEntry {
  readonly code: string;
  readonly status: number;
  readonly retryable: boolean;
  readonly source: Source;
  readonly when: string;
  readonly remedy: string;
}

/** An error of an operation, with examples of its body. */
export interface OperationError extends ErrorEntry {
  readonly examples: readonly unknown[];
}

/** The one table of error codes, ordered by status. */
export function errorTable(document: SpecDocument): ErrorEntry[] {
  return Object.values(document.components.schemas)
    .flatMap((schema) => Object.entries(schema["x-error-codes"] ?? {}))
    .map(([code, row]) => ({ code, ...row }))
    .sort((one, other) => one.status - other.status);
}

/**
 * The errors that an operation declares, in the order of its responses: each code once.
 *
 * @throws {Error} when an example has a code that the table lacks.
 */
export function operationErrors(document: SpecDocument, operation: Operation): OperationError[] {
  const table = new Map(errorTable(document).map((entry) => [entry.code, entry]));
  const codeOf = (example: unknown) => String(valueAt(example, "/error/code"));
  return Object.entries(operation.responses)
    .filter(([status]) => isErrorStatus(status))
    .flatMap(([status, response]) => {
      const examples = errorExamples(response);
      return [...new Set(examples.map(codeOf))].map((code) => {
        const entry = table.get(code);
        if (entry === undefined)
          throw new Error(
            `${operation.operationId} answers ${status} with ${code}, which no table of codes has.`,
          );
        return { ...entry, examples: examples.filter((example) => codeOf(example) === code) };
      });
    });
}

/** Operations that declare an error code. */
export function operationsWithError(
  document: SpecDocument,
  operations: readonly Operation[],
  code: string,
): Operation[] {
  return operations.filter((operation) =>
    operationErrors(document, operation).some((error) => error.code === code),
  );
}

/** Whether a key of `responses` is that of a failure. */
export function isErrorStatus(status: string): boolean {
  return !/^[123]/.test(status);
}

function errorExamples(response: ResponseObject): unknown[] {
  return Object.values(response.content ?? {})
    .flatMap((body) => Object.values(body.examples ?? {}))
    .map((example) => example.value);
}

/** The codes of one HTTP status. */
export interface StatusGroup {
  readonly title: string;
  readonly anchor: string;
  readonly entries: readonly ErrorEntry[];
}

/** The table of codes by status. */
export function statusGroups(table: readonly ErrorEntry[]): StatusGroup[] {
  return [...new Set(table.map(({ status }) => status))].map((status) => ({
    title: `${status} ${STATUS_CODES[status] ?? ""}`.trim(),
    anchor: `status-${status}`,
    entries: table.filter((entry) => entry.status === status),
  }));
}

/** The headings of the page of errors. */
export function errorHeadings(groups: readonly StatusGroup[]): Heading[] {
  return groups.flatMap(({ anchor, title, entries }) => [
    { depth: 2, slug: anchor, text: title },
    ...entries.map(({ code }) => ({ depth: 3, slug: code, text: code })),
  ]);
}

/** Address of an error code within the site. */
export function errorPath(code: string): string {
  return `/errors/#${code}`;
}
