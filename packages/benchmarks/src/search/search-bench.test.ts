import { findPostgres } from "@gatefold/test-postgres";
import { expect, test } from "vitest";
import { UsageError } from "../arguments.ts";
import { isReached } from "../figures.ts";
import type { StoreResult } from "./measure.ts";
import { formatReport, goalsOf } from "./report.ts";
import { parseSearchArguments, runSearchBench } from "./search-bench.ts";
import type { Timing } from "./timing.ts";

test("nothing given means 10,000 and 100,000 albums on both stores, beside the peers", () => {
  expect(parseSearchArguments([])).toEqual({
    albums: [10_000, 100_000],
    stores: ["sqlite", "postgres"],
    searches: 1_000,
    seconds: 5,
    keeps: true,
    jsonFile: undefined,
    peers: true,
  });
});

test("a large catalog alone is compared with one of 10,000 albums", () => {
  expect(parseSearchArguments(["--albums", "1000000"]).albums).toEqual([10_000, 1_000_000]);
  expect(parseSearchArguments(["--albums", "500"]).albums).toEqual([500]);
});

test.each([
  [["--albums", "99"], "--albums takes 100 to 5000000, and got 99."],
  [["--stores", "mysql"], '--stores takes sqlite and postgres, and got "mysql".'],
  [["--seconds", "x"], '--seconds takes a number, and got "x".'],
])("a value that can't be is refused: %j", (args, message) => {
  expect(() => parseSearchArguments(args)).toThrow(new UsageError(message));
});

function timingOf(p50Ms: number, p99Ms: number, typingP99Ms: number): Timing {
  const asTyped = { p50Ms, p99Ms };
  return {
    perSecond: 100,
    cpuUsPerSearch: 10,
    asTyped,
    typingErrors: { p50Ms, p99Ms: typingP99Ms },
    groups: {},
  };
}

function resultOf(timing: Timing, values: Partial<StoreResult> = {}): StoreResult {
  return {
    store: "sqlite",
    databaseMegabytes: 1,
    coldStartMs: 250,
    idleAnonBytes: 30e6,
    anonBytes: 130e6,
    timing,
    perSecond: 60,
    cpuUsPerSearch: 20,
    engine: {
      statements: timing,
      statementsPerSecond: 100,
      statementsPerSearch: 3,
      calls: timing,
      callsPerSecond: 90,
    },
    missed: ["a", "b"],
    ...values,
  };
}

const noPeers = { peers: [], peersLeftOut: undefined };

test("every bound can be just reached", () => {
  const goals = goalsOf([
    { albums: 1_000_000, stores: [resultOf(timingOf(3, 25, 150))], ...noPeers },
    { albums: 10_000, stores: [resultOf(timingOf(1, 2, 3))], ...noPeers },
  ]);
  expect(goals.filter((goal) => !isReached(goal))).toEqual([]);
  expect(goals).toHaveLength(9);
});

test("every bound can be missed", () => {
  const missed = { perSecond: 59, missed: ["a", "b", "c"], coldStartMs: 251, anonBytes: 131e6 };
  const goals = goalsOf([
    { albums: 10_000, stores: [resultOf(timingOf(1, 2, 3), missed)], ...noPeers },
    { albums: 1_000_000, stores: [resultOf(timingOf(3.1, 26, 151), missed)], ...noPeers },
  ]);
  expect(goals.filter(isReached)).toEqual([]);
});

const postgres = findPostgres() !== undefined;

test(`a short run searches each store over HTTP and without a server, ${postgres ? "on PostgreSQL too" : "without PostgreSQL, which is missing"}`, {
  timeout: 300_000,
}, async () => {
  const stores = postgres ? (["sqlite", "postgres"] as const) : (["sqlite"] as const);
  const options = {
    albums: [200],
    stores,
    searches: 25,
    seconds: 0.1,
    keeps: false,
    jsonFile: undefined,
    peers: false,
  };
  const report = await runSearchBench(options);
  const [size] = report.sizes;
  expect(size?.stores.map(({ store }) => store)).toEqual(stores);
  for (const { perSecond, coldStartMs, timing, engine, missed } of size?.stores ?? []) {
    expect(perSecond).toBeGreaterThan(0);
    expect(coldStartMs).toBeGreaterThan(0);
    expect(timing.asTyped.p99Ms).toBeGreaterThanOrEqual(timing.asTyped.p50Ms);
    expect(engine.statementsPerSecond).toBeGreaterThan(0);
    expect(engine.statementsPerSearch).toBeGreaterThanOrEqual(1);
    expect(engine.callsPerSecond).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  }
  const text = formatReport(report);
  expect(text).toContain("200 albums, 2,000 tracks");
  expect(text).toMatch(/^PASS: SQLite, 200 albums: queries whose hit is among the first three: 60/m);
});
