import { type Environment, formatEnvironment } from "../environment.ts";
import { formatNumber, formatTable } from "../table.ts";
import type { ClientFigures } from "./figures.ts";
import { type ClientGoal, isReached } from "./goals.ts";

/** Everything that a run found out: what `--json` writes. */
export interface ClientReport {
  readonly environment: Environment;
  readonly rounds: number;
  readonly figures: readonly ClientFigures[];
  readonly goals: readonly ClientGoal[];
}

const SIZES = ["one function", "façade", "façade with sign-in"];

/** The report as text for a terminal. */
export function formatClientReport({ environment, rounds, figures, goals }: ClientReport): string {
  const columns = [...SIZES.map((label) => `${label}, B`), "instantiations", "import ms", "calls/s"];
  const rows = figures.map((row) => [
    row.name,
    ...SIZES.map((label) => formatNumber(row.gzippedBytes[label])),
    formatNumber(row.instantiations),
    formatNumber(row.importMs, 1),
    formatNumber(row.callsPerSecond),
  ]);
  const verdicts = goals.map((goal) => {
    const { what, value, most } = goal;
    return `${isReached(goal) ? "PASS" : "FAIL"}: ${what}: ${formatNumber(value, value % 1 ? 1 : 0)} (at most ${formatNumber(most)})`;
  });
  return [
    `${formatEnvironment(environment)}\nthe best of ${rounds} processes each; bytes gzipped, minified by esbuild for browsers`,
    formatTable(["client", ...columns], rows),
    verdicts.join("\n"),
  ].join("\n\n");
}
