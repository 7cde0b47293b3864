import type { SpecChange } from "../src/changes.ts";
import type { OpenApiDocument } from "../src/document.ts";
import { compare, type ReportedChange } from "./compare.ts";
import { describePlace } from "./describe-place.ts";
import { segments, subjectOf, valueAt } from "./subject.ts";

const MAX_SHOWN_LETTERS = 80;

/** What changed from one bundled document to another, by operation, schema and what operations share. */
export function specChanges(before: OpenApiDocument, after: OpenApiDocument): SpecChange[] {
  return compare(before, after).flatMap((change) => {
    const side = change.revision ?? change.base;
    const document = change.revision ? after : before;
    if (!side) return [];
    const path = segments(side.pointer);
    return places(path, side.value).map((place) => specChange(document, place, change));
  });
}

/** A path that comes or goes as a whole is its operations. */
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
  return text === undefined || text.length > MAX_SHOWN_LETTERS ? {} : { [name]: text };
}
