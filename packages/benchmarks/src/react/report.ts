import { type Environment, formatEnvironment } from "../environment.ts";
import { formatNumber, formatTable } from "../table.ts";
import type { Cost } from "./measure.ts";

/** What was measured of a package of hooks. */
export interface HooksFigures {
  readonly name: string;
  readonly own: boolean;
  readonly gzippedBytes: Readonly<Record<string, number>>;
  readonly mountSixty: Cost;
  readonly addOne: Cost;
}

/** What our hooks must not exceed. */
export interface HooksGoal {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

/** Everything that a run found out: what `--json` writes. */
export interface ReactReport {
  readonly environment: Environment;
  /** Times are medians of them. */
  readonly rounds: number;
  readonly figures: readonly HooksFigures[];
  readonly goals: readonly HooksGoal[];
}

/** The budgets. */
export function goalsOf(figures: readonly HooksFigures[]): HooksGoal[] {
  return figures
    .filter(({ own }) => own)
    .flatMap(({ gzippedBytes, mountSixty, addOne }) => [
      {
        what: "hooks of all operations, bytes",
        value: gzippedBytes["all operations"] ?? Number.NaN,
        most: 2_000,
      },
      { what: "requests for 60 albums", value: mountSixty.requests, most: 1 },
      { what: "requests for adding one", value: addOne.requests, most: 2 },
    ]);
}

/** The report as text for a terminal. */
export function formatReactReport({ environment, rounds, figures, goals }: ReactReport): string {
  const labels = Object.keys(figures[0]?.gzippedBytes ?? {});
  const sizes = figures.map(({ name, gzippedBytes }) => [
    name,
    ...labels.map((label) => formatNumber(gzippedBytes[label])),
  ]);
  const costs = (pick: (row: HooksFigures) => Cost) =>
    formatTable(
      ["", "requests", "renders", "shown, ms", "settled, ms"],
      figures.map((row) => {
        const { requests, renders, shownMs, settledMs } = pick(row);
        return [row.name, ...[requests, renders, shownMs, settledMs].map((value) => formatNumber(value))];
      }),
    );
  return [
    `${formatEnvironment(environment)}\nmedians of ${rounds} rounds`,
    `Bytes gzipped, without React and TanStack Query:\n${formatTable(["", ...labels], sizes)}`,
    `Sixty albums mounted:\n${costs(({ mountSixty }) => mountSixty)}`,
    `One added to a library of 10,000, all of it read:\n${costs(({ addOne }) => addOne)}`,
    goals
      .map(
        ({ what, value, most }) =>
          `${value <= most ? "PASS" : "FAIL"}: ${what}: ${formatNumber(value)} (at most ${formatNumber(most)})`,
      )
      .join("\n"),
  ].join("\n\n");
}
