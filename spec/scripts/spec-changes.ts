import type { ChangedSubject, SpecChange } from "../src/changes.ts";
import type { OpenApiDocument } from "../src/document.ts";
import { compare, type ReportedChange } from "./compare.ts";

const MAX_VALUE_LENGTH = 80;

/** A change, and the part of the version that it asks for. */
export interface RatedChange {
  readonly change: SpecChange;
  readonly impact: ReportedChange["impact"];
}

/** What changed from one bundled document to another, by operation, schema and shared component. */
export function ratedChanges(before: OpenApiDocument, after: OpenApiDocument): RatedChange[] {
  return compare(before, after).flatMap((change) => {
    const side = change.revision ?? change.base;
    const document = change.revision ? after : before;
    if (!side) return [];
    const path = segments(side.pointer);
    return places(path, side.value).map((place) => ({
      change: specChange(document, place, change),
      impact: change.impact,
    }));
  });
}

/** The same without ratings, as the package tells its users. */
export function specChanges(before: OpenApiDocument, after: OpenApiDocument): SpecChange[] {
  return ratedChanges(before, after).map(({ change }) => change);
}

/** A change in one line, such as "removed (breaking) Album `label`". */
export function describeChange({
  kind,
  breaking,
  subject,
  place,
  property,
  before,
  after,
}: SpecChange): string {
  const name = subject.kind === "operation" ? `${subject.method} ${subject.path}` : subject.name;
  const values = before !== undefined || after !== undefined ? `${before} to ${after}` : "";
  return [kind, breaking ? "(breaking)" : "", name, place, property ?? "", values].filter(Boolean).join(" ");
}

/** A path of the API that was added or removed as a whole, as the paths of its operations. */
function places(path: readonly string[], value: unknown): (readonly string[])[] {
  if (path[0] !== "paths" || path.length !== 2) return [path];
  return Object.keys(Object(value)).map((method) => [...path, method]);
}

function specChange(document: OpenApiDocument, path: readonly string[], change: ReportedChange): SpecChange {
  const { kind, impact, property, base, revision } = change;
  // The pointer ends in the property, unless that is gone.
  const place = property !== undefined && path.at(-1) === property ? path.slice(0, -1) : path;
  const { subject, rest } = subjectOf(document, place);
  return {
    kind: kind === "modified" ? "changed" : kind,
    breaking: impact === "major",
    subject,
    place: describePlace(valueAt(document, place.slice(0, place.length - rest.length)), rest),
    ...(property !== undefined && {
      property,
      ...shown("before", base?.value),
      ...shown("after", revision?.value),
    }),
  };
}

function shown(name: "before" | "after", value: unknown): { before?: string; after?: string } {
  const text = JSON.stringify(value);
  return text === undefined || text.length > MAX_VALUE_LENGTH ? {} : { [name]: text };
}

/** The operation, schema or component that a path of a document leads into, and the rest of the path. */
interface SubjectPath {
  readonly subject: ChangedSubject;
  readonly rest: readonly string[];
}

/** The keys of a JSON pointer. */
function segments(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function subjectOf(document: OpenApiDocument, path: readonly string[]): SubjectPath {
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

/** The operations that refer to a component, directly or through other components. */
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

/** The value at a path; `undefined` if there is none. */
function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce((value: unknown, segment) => Object(value)[segment], document);
}

/** Keys whose members have names, and what a member is called. */
const NAMED: Readonly<Record<string, string>> = {
  responses: "response",
  headers: "header",
  examples: "example",
  "x-error-codes": "error code",
};

/** Keys that are left out of a description. */
const OMITTED: ReadonlySet<string> = new Set(["content", "application/json", "schema"]);

/**
 * Describes a path in an operation or a schema in Markdown: "response `200`, `data.album`".
 *
 * @param value - the operation or the schema
 * @param path - the path from there
 */
function describePlace(value: unknown, path: readonly string[]): string {
  const parts: string[] = [];
  let field = "";
  for (const word of [...words(value, path), ""]) {
    if (/^[.[]/.test(word)) field += word;
    else {
      if (field !== "") parts.push(`\`${field.replace(/^\./, "")}\``);
      if (word !== "") parts.push(word);
      field = "";
    }
  }
  return parts.join(", ");
}

/** The words for a path. Those that begin with a dot or a bracket are fields of an object. */
function words(value: unknown, [segment, next, ...rest]: readonly string[]): string[] {
  if (segment === undefined) return [];
  const inner = Object(value)[segment];
  if (next !== undefined) {
    const named = namedWord(segment, next, Object(inner)[next]);
    if (named !== undefined) return [named, ...words(Object(inner)[next], rest)];
  }
  const own = segment === "items" ? ["[]"] : OMITTED.has(segment) ? [] : [`\`${segment}\``];
  return [...own, ...words(inner, next === undefined ? [] : [next, ...rest])];
}

function namedWord(segment: string, name: string, value: unknown): string | undefined {
  if (segment === "properties") return `.${name}`;
  if (segment === "parameters") return `parameter \`${parameterName(value) ?? name}\``;
  return NAMED[segment] && `${NAMED[segment]} \`${name}\``;
}

/** The name of a parameter, whose place in the list says nothing. */
function parameterName(value: unknown): string | undefined {
  const { name, $ref } = Object(value);
  return typeof name === "string" ? name : typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
}
