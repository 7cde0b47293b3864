import { catalogQueries } from "@gatefold/test-catalog";
import { STORE_TITLES } from "../databases/store-name.ts";
import { type Environment, formatEnvironment } from "../environment.ts";
import { atLeast, atMost, formatGoals, formatNumber, formatTable, type Goal } from "../figures.ts";
import { CONNECTIONS, type PeerResult, type StoreResult } from "./measure.ts";
import { GROUPS } from "./mix.ts";
import type { Timing } from "./timing.ts";

/** Everything that a run found out: what `--json` writes. */
export interface SearchReport {
  readonly environment: Environment;
  readonly seconds: number;
  readonly sizes: readonly SizeReport[];
  readonly goals: readonly Goal[];
}

/** What was measured with one number of albums. */
export interface SizeReport {
  readonly albums: number;
  readonly stores: readonly StoreResult[];
  readonly peers: readonly PeerResult[];
  /** Why peers are missing, if any are. */
  readonly peersLeftOut: string | undefined;
}

/** What has to be reached on each store: in time with the most albums of the run, and the rest with any number. */
export function goalsOf(sizes: readonly SizeReport[]): readonly Goal[] {
  const ordered = sizes.toSorted((a, b) => a.albums - b.albums);
  const [smallest, largest] = [ordered[0], ordered.at(-1)];
  return (largest?.stores ?? []).flatMap((last) => {
    const first = smallest?.stores.find(({ store }) => store === last.store);
    const on = STORE_TITLES[last.store];
    const at = `${on}, ${formatNumber(largest?.albums)} albums`;
    const ofSizes = ordered.flatMap(({ albums, stores }) =>
      stores
        .filter(({ store }) => store === last.store)
        .flatMap((result) => {
          const here = `${on}, ${formatNumber(albums)} albums`;
          const ratio = result.perSecond / result.engine.statementsPerSecond;
          const found = catalogQueries.length - result.missed.length;
          return [
            atLeast(`${here}: searches/s over HTTP, of bare statements`, ratio, 0.6, 2),
            atLeast(`${here}: queries whose hit is among the first three`, found, 58),
          ];
        }),
    );
    const growth =
      first === undefined || first === last ? [] : growthOf(first, last, `${at}: p50`, smallest?.albums);
    return [
      ...ofSizes,
      ...growth,
      atMost(`${at}: p99 of words and prefixes, ms`, last.timing.asTyped.p99Ms, 25, 1),
      atMost(`${at}: p99 with typing errors, ms`, last.timing.typingErrors.p99Ms, 150, 1),
      atMost(`${at}: cold start, ms`, last.coldStartMs, 250),
      atMost(`${at}: RssAnon, MB`, megabytes(last.anonBytes), 130),
    ];
  });
}

function growthOf(first: StoreResult, last: StoreResult, what: string, albums: number | undefined): Goal[] {
  const growth = last.timing.asTyped.p50Ms / first.timing.asTyped.p50Ms;
  return [atMost(`${what} of words and prefixes, of that at ${formatNumber(albums)}`, growth, 3, 2)];
}

/** The report as text for a terminal. */
export function formatReport({ environment, seconds, sizes, goals }: SearchReport): string {
  return [
    `${formatEnvironment(environment)}\n${seconds} s each; 1,000 searches: ${GROUPS.map(({ name, count }) => `${count / 10}% ${name}`).join(", ")}`,
    ...sizes.flatMap(formatSize),
    formatGoals(goals),
  ].join("\n\n");
}

function formatSize({ albums, stores, peers, peersLeftOut }: SizeReport): string[] {
  return [
    `${formatNumber(albums)} albums, ${formatNumber(albums * 10)} tracks`,
    formatTimes(stores, peers) + (peersLeftOut === undefined ? "" : `\n${peersLeftOut}`),
    formatGroups(stores),
    formatStarts(stores, peers),
    formatMissed(stores, peers),
  ];
}

function formatTimes(stores: readonly StoreResult[], peers: readonly PeerResult[]): string {
  const cells = (timing: Timing) =>
    [timing.asTyped, timing.typingErrors].flatMap(({ p50Ms, p99Ms }) => [
      formatNumber(p50Ms, 2),
      formatNumber(p99Ms, 2),
    ]);
  const foundOf = (missed: readonly string[]) =>
    `${catalogQueries.length - missed.length} of ${catalogQueries.length}`;
  const rows = [
    ...stores.flatMap(({ store, timing, perSecond, cpuUsPerSearch, engine, missed }) => {
      const { statements, statementsPerSecond, statementsPerSearch, calls, callsPerSecond } = engine;
      const each = `${formatNumber(statementsPerSearch, 1)} statements each`;
      return [
        [
          `Gatefold, ${STORE_TITLES[store]}, HTTP`,
          formatNumber(perSecond),
          formatNumber(perSecond / statementsPerSecond, 2),
          formatNumber(cpuUsPerSearch),
          ...cells(timing),
          foundOf(missed),
        ],
        [
          "  its store alone",
          formatNumber(callsPerSecond),
          "",
          formatNumber(calls.cpuUsPerSearch),
          ...cells(calls),
        ],
        [
          `  its statements alone, ${each}`,
          formatNumber(statementsPerSecond),
          "1.00",
          formatNumber(statements.cpuUsPerSearch),
          ...cells(statements),
        ],
      ];
    }),
    ...peers.map(({ name, timing, missed }) => [
      `${name}, in memory`,
      formatNumber(timing.perSecond),
      "",
      formatNumber(timing.cpuUsPerSearch),
      ...cells(timing),
      foundOf(missed),
    ]),
  ];
  const columns = [
    "searches/s",
    "ratio",
    "CPU us/search",
    "p50 ms",
    "p99 ms",
    "typing errors p50",
    "p99 ms",
    "in first three",
  ];
  return formatTable([`searches, ${CONNECTIONS} connections; times one at a time`, ...columns], rows);
}

function formatGroups(stores: readonly StoreResult[]): string {
  const columns = stores.flatMap(({ store }) => [
    `${STORE_TITLES[store]} p50 ms`,
    "p99 ms",
    "statements p50",
    "p99 ms",
  ]);
  const rows = GROUPS.map(({ name }) => [
    name,
    ...stores.flatMap(({ timing, engine }) =>
      [timing.groups[name], engine.statements.groups[name]].flatMap((latency) => [
        formatNumber(latency?.p50Ms, 2),
        formatNumber(latency?.p99Ms, 2),
      ]),
    ),
  ]);
  return formatTable(["by kind of search", ...columns], rows);
}

function formatStarts(stores: readonly StoreResult[], peers: readonly PeerResult[]): string {
  const rows = [
    ...stores.map(({ store, coldStartMs, idleAnonBytes, anonBytes, databaseMegabytes }) => [
      `Gatefold, ${STORE_TITLES[store]}`,
      formatNumber(coldStartMs),
      formatNumber(megabytes(idleAnonBytes)),
      formatNumber(megabytes(anonBytes)),
      formatNumber(databaseMegabytes),
    ]),
    ...peers.map(({ name, buildSeconds, anonBytes }) => [
      name,
      formatNumber(buildSeconds * 1000),
      "",
      formatNumber(megabytes(anonBytes)),
    ]),
  ];
  const columns = ["cold start ms", "RssAnon MB idle", "after searches", "database MB"];
  return formatTable(["start and memory", ...columns], rows);
}

function formatMissed(stores: readonly StoreResult[], peers: readonly PeerResult[]): string {
  const all = [
    ...stores.map(({ store, missed }) => ({ name: `Gatefold, ${STORE_TITLES[store]}`, missed })),
    ...peers,
  ];
  return all
    .map(
      ({ name, missed }) =>
        `not in the first three, ${name}: ${missed.length > 0 ? missed.join("; ") : "none"}`,
    )
    .join("\n");
}

function megabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1e6;
}
