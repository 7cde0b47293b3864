import { formatEnvironment } from "../environment.ts";
import { formatNumber, formatTable } from "../table.ts";
import { CATEGORIES } from "./lighthouse.ts";
import type { DocsReport } from "./run.ts";

/** The report as text. */
export function formatDocsReport({ environment, rounds, results, goals }: DocsReport): string {
  const header = [
    "page",
    "script, KB",
    "all, KB",
    "requests",
    "to others",
    "first operation, ms",
    ...CATEGORIES,
  ];
  const rows = results.map(({ name, firstTextMs, audit }) => [
    name,
    formatNumber(audit.bytes.script / 1000, 1),
    formatNumber(audit.bytes.all / 1000, 1),
    formatNumber(audit.requests),
    formatNumber(audit.thirdPartyRequests),
    formatNumber(firstTextMs),
    ...CATEGORIES.map((category) => formatNumber(audit.scores[category])),
  ]);
  return [
    `Reference pages, first load, gzip, median of ${rounds}. Time and Lighthouse on its profile of a phone.`,
    formatEnvironment(environment),
    "",
    formatTable(header, rows),
    "",
    ...goals.map(({ what, value, limit, at, reached }) =>
      [
        `${reached ? "PASS" : "FAIL"}: ${what}: ${formatNumber(value)}`,
        `(at ${at} ${formatNumber(limit)})`,
      ].join(" "),
    ),
    ...results
      .filter(({ own, audit }) => own && audit.findings.length > 0)
      .map(({ name, audit }) => `${name}: ${audit.findings.join("; ")}`),
  ].join("\n");
}
