import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONFIG, redocly } from "./redocly.ts";

/** The old or the new value of a change. */
export interface ReportedSide {
  /** Where the value is in the document: in a component, if a component changed. */
  readonly pointer: string;
  readonly value?: unknown;
}

/** A change as Redocly reports it. */
export interface ReportedChange {
  readonly kind: "added" | "removed" | "modified";
  /** `major` changes break programs that worked before. */
  readonly impact: "major" | "minor" | "patch";
  /** The property of a modified object that changed. */
  readonly property?: string;
  readonly base?: ReportedSide;
  readonly revision?: ReportedSide;
}

/** The changes from one bundled document to another. */
export function compare(before: unknown, after: unknown): readonly ReportedChange[] {
  const report: { readonly changes: readonly ReportedChange[] } = JSON.parse(diff(before, after, "json"));
  return report.changes;
}

/** The same as Markdown, for people. */
export function compareForPeople(before: unknown, after: unknown): string {
  // The temporary files no longer exist when the report is read.
  return diff(before, after, "markdown").replaceAll(/[^\s|]*\/(before|after)\.json/g, "$1");
}

function diff(before: unknown, after: unknown, format: "json" | "markdown"): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-compare-"));
  const files = [join(folder, "before.json"), join(folder, "after.json")];
  try {
    for (const [index, document] of [before, after].entries())
      writeFileSync(files[index] ?? "", JSON.stringify(document, joinLists, 2));
    // A breaking change is reported, but is no failure of the command.
    const options = [`--format=${format}`, "--fail-on=none", "--config", CONFIG];
    const { status, stdout, stderr } = redocly(["diff", ...files, ...options]);
    if (status !== 0) throw new Error(`redocly diff failed: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Redocly doesn't compare the items of lists in extensions, so each list becomes one text. */
function joinLists(key: string, value: unknown): unknown {
  return key.startsWith("x-") && Array.isArray(value) ? value.join(", ") : value;
}
