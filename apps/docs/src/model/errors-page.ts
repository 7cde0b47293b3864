import { STATUS_CODES } from "node:http";
import type { ErrorEntry } from "./errors.ts";
import type { Heading } from "./heading.ts";

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
