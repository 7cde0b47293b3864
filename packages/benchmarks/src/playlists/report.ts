import { type Environment, formatEnvironment } from "../environment.ts";
import { atMost, formatGoals, formatNumber, formatTable, type Goal } from "../figures.ts";
import { STORE_TITLES, type StoreName } from "../databases/store-name.ts";
import type { OperationTimes } from "./measure.ts";

/** Everything that a run found out: what `--json` writes. */
export interface PlaylistsReport {
  readonly environment: Environment;
  readonly rounds: number;
  /** How many entries the playlists have, the smallest first. */
  readonly sizes: readonly number[];
  readonly stores: readonly StoreTimes[];
  readonly goals: readonly Goal[];
}

/** What was measured on a store. */
export interface StoreTimes {
  readonly store: StoreName;
  readonly http: readonly OperationTimes[];
  /** The store without a server. */
  readonly calls: readonly OperationTimes[];
}

/** The largest playlist may cost so much more than the smallest one. */
const MAX_RATIO = 1.2;

/** Every operation costs about the same in the largest playlist as in the smallest one. */
export function goalsOf(sizes: readonly number[], stores: readonly StoreTimes[]): readonly Goal[] {
  const [smallest, largest] = [sizes[0], sizes.at(-1)].map((size) => formatNumber(size));
  const goalOf = (where: string) => (times: OperationTimes) =>
    atMost(
      `${where}, ${times.operation}: p50 of ${largest} entries, of that of ${smallest}`,
      ratioOf(times),
      MAX_RATIO,
      2,
    );
  return stores.flatMap(({ store, http, calls }) => [
    ...http.map(goalOf(`${STORE_TITLES[store]}, over HTTP`)),
    ...calls.map(goalOf(`${STORE_TITLES[store]}, store alone`)),
  ]);
}

function ratioOf({ sizes }: OperationTimes): number {
  return (sizes.at(-1)?.p50Ms ?? Number.NaN) / (sizes[0]?.p50Ms ?? Number.NaN);
}

/** The report as text for a terminal. */
export function formatReport({ environment, rounds, sizes, stores, goals }: PlaylistsReport): string {
  const heading = `${formatEnvironment(environment)}\n${rounds} rounds; one request at a time, on disk when answered`;
  return [heading, ...stores.map((times) => formatStore(sizes, times)), formatGoals(goals)].join("\n\n");
}

function formatStore(sizes: readonly number[], { store, http, calls }: StoreTimes): string {
  const columns = sizes.flatMap((size) => [`p50 ms of ${formatNumber(size)}`, "p99 ms"]);
  const rowOf = (times: OperationTimes, where: string) => [
    `${times.operation}${where}`,
    ...times.sizes.flatMap(({ p50Ms, p99Ms }) => [formatNumber(p50Ms, 2), formatNumber(p99Ms, 2)]),
    formatNumber(ratioOf(times), 2),
  ];
  const rows = [
    ...http.map((times) => rowOf(times, ", over HTTP")),
    ...calls.map((times) => rowOf(times, ", store alone")),
  ];
  return formatTable([STORE_TITLES[store], ...columns, "ratio"], rows);
}
