import type { ChangedSubject } from "../src/changes.ts";
import type { OpenApiDocument } from "../src/document.ts";

/** What a place of a document belongs to, and the rest of the way to the place. */
export interface Found {
  readonly subject: ChangedSubject;
  readonly rest: readonly string[];
}

/** The parts of a JSON pointer within a document. */
export function segments(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The operation, schema or other thing that readers know, to which a place of the document belongs. */
export function subjectOf(document: OpenApiDocument, path: readonly string[]): Found {
  const [top = "", second = "", third = "", ...rest] = path;
  if (top === "paths" && third !== "") {
    const operation = Object(document.paths[second])[third];
    const operationId =
      typeof operation?.operationId === "string" ? operation.operationId : `${third} ${second}`;
    return { subject: { kind: "operation", operationId, method: third.toUpperCase(), path: second }, rest };
  }
  if (top === "components" && second === "schemas") return { subject: { kind: "schema", name: third }, rest };
  if (top === "components") {
    const operationIds = operationsUsing(document, `#/components/${second}/${third}`);
    return { subject: { kind: "component", section: second, name: third, operationIds }, rest };
  }
  return { subject: { kind: "document", name: top }, rest: path.slice(1) };
}

/** The operations that refer to a component, also by way of others. */
function operationsUsing(document: OpenApiDocument, reference: string): string[] {
  return Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .filter((operation) => refersTo(document, operation, reference, new Set()))
    .map(({ operationId }) => operationId);
}

function refersTo(document: OpenApiDocument, value: unknown, reference: string, seen: Set<string>): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => {
    if (key !== "$ref" || typeof inner !== "string") return refersTo(document, inner, reference, seen);
    if (inner === reference) return true;
    if (seen.has(inner)) return false;
    seen.add(inner);
    return refersTo(document, valueAt(document, segments(inner)), reference, seen);
  });
}

/** The value at a place of the document; `undefined` if there is none. */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce((value: unknown, segment) => Object(value)[segment], document);
}
