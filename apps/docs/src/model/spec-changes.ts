import type { ChangedSubject, SpecChange } from "@gatefold/spec";
import type { SpecDocument } from "../spec/document.ts";
import { listOperations, type Operation, operationPath } from "./operations.ts";
import { schemaPath } from "./schemas-page.ts";

/** The changes of one operation, schema or shared component. */
export interface SubjectChanges {
  readonly name: string;
  /** Address of the subject within this site, if it still exists. */
  readonly link: string | undefined;
  /** The operations that share it. */
  readonly operations: readonly Operation[];
  readonly lines: readonly ChangeLine[];
}

/** A change in words. */
export interface ChangeLine {
  readonly kind: SpecChange["kind"];
  readonly breaking: boolean;
  /** In Markdown; empty for the subject itself. */
  readonly text: string;
}

const SECTIONS: Readonly<Record<string, string>> = {
  parameters: "Parameter",
  responses: "Response",
  headers: "Header",
  examples: "Example",
  securitySchemes: "Security scheme",
};

const ORDER: readonly string[] = ["operation", "schema", "component", "document"];

/** Groups changes by subject. Operations come first, and breaking changes come first within each subject. */
export function changesBySubject(document: SpecDocument, changes: readonly SpecChange[]): SubjectChanges[] {
  const names = [...new Set(changes.map(({ subject }) => subjectName(subject)))];
  const group = (name: string) => changes.filter(({ subject }) => subjectName(subject) === name);
  return names
    .map((name) => subjectChanges(document, name, group(name)))
    .toSorted((one, other) => one.order - other.order)
    .map(({ order: _order, ...rest }) => rest);
}

function subjectChanges(document: SpecDocument, name: string, changes: readonly SpecChange[]) {
  const subject = changes[0]?.subject;
  const shared = subject?.kind === "component" ? subject.operationIds : [];
  return {
    name,
    order: ORDER.indexOf(subject?.kind ?? ""),
    link: subject && linkOf(document, subject),
    operations: listOperations(document).filter(({ operationId }) => shared.includes(operationId)),
    lines: changes
      .toSorted((one, other) => Number(other.breaking) - Number(one.breaking))
      .map((change) => ({ kind: change.kind, breaking: change.breaking, text: textOf(change) })),
  };
}

function subjectName(subject: ChangedSubject): string {
  if (subject.kind === "operation") return `${subject.method} ${subject.path}`;
  if (subject.kind === "component") return `${SECTIONS[subject.section] ?? subject.section} ${subject.name}`;
  return subject.kind === "schema" ? `Schema ${subject.name}` : `The document's ${subject.name}`;
}

function linkOf(document: SpecDocument, subject: ChangedSubject): string | undefined {
  if (subject.kind === "schema")
    return document.components.schemas[subject.name] === undefined ? undefined : schemaPath(subject.name);
  if (subject.kind !== "operation") return undefined;
  // By method and path: an operation that was renamed is still the same for its callers.
  const found = listOperations(document).find(
    ({ method, path }) => method === subject.method && path === subject.path,
  );
  return found && operationPath(found.operationId);
}

/** Shows both values, except of descriptions, which are long. */
function textOf({ place, property, before, after }: SpecChange): string {
  if (property === undefined) return place;
  const values = [before, after].map((value) => value && `\`${value}\``);
  const [from, to] = values;
  const change = property !== "description" && from && to ? `, from ${from} to ${to}` : "";
  return `${place}${place === "" ? "" : ": "}\`${property}\`${change}`;
}
