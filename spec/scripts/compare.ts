import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONFIG, redocly } from "./redocly.ts";

/** One side of a change that Redocly reports. */
export interface ReportedSide {
  /** Where in the document it stands: in a component, if a component is what changed. */
  readonly pointer: string;
  readonly value?: unknown;
}

/** A change as Redocly reports it. */
export interface ReportedChange {
  readonly kind: "added" | "removed" | "modified";
  /** Major is what breaks programs that were right before. */
  readonly impact: "major" | "minor" | "patch";
  /** Of a modified object, what of it is another. */
  readonly property?: string;
  readonly base?: ReportedSide;
  readonly revision?: ReportedSide;
}

/** What Redocly says of the way from one bundled document to another. */
export function compare(before: unknown, after: unknown): readonly ReportedChange[] {
  const report: { readonly changes: readonly ReportedChange[] } = JSON.parse(diff(before, after, "json"));
  return report.changes;
}

/** The same as Markdown, for people. */
export function compareForPeople(before: unknown, after: unknown): string {
  // The files compared are gone by the time that anybody reads this.
  return diff(before, after, "markdown").replaceAll(/[^\s|]*\/(before|after)\.json/g, "$1");
}

function diff(before: unknown, after: unknown, format: "json" | "markdown"): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-compare-"));
  const files = [join(folder, "before.json"), join(folder, "after.json")];
  try {
    for (const [index, document] of [before, after].entries())
      writeFileSync(files[index] ?? "", JSON.stringify(document, joinLists, 2));
    // A breaking change is for people to weigh; it is no failure.
    const options = [`--format=${format}`, "--fail-on=none", "--config", CONFIG];
    const { status, stdout, stderr } = redocly(["diff", ...files, ...options]);
    if (status !== 0) throw new Error(`redocly diff failed: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Redocly does not compare the elements of a list that an extension holds, so lists of texts become one text. */
function joinLists(key: string, value: unknown): unknown {
  return key.startsWith("x-") && Array.isArray(value) ? value.join(", ") : value;
}
