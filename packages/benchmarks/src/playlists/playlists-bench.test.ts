import { findPostgres } from "@gatefold/test-postgres";
import { expect, test } from "vitest";
import { UsageError } from "../arguments.ts";
import { isReached } from "../figures.ts";
import { OPERATIONS, type OperationTimes } from "./measure.ts";
import { parsePlaylistsArguments, runPlaylistsBench } from "./playlists-bench.ts";
import { formatReport, goalsOf } from "./report.ts";

test("nothing given means 100 and almost 10,000 entries on both stores", () => {
  expect(parsePlaylistsArguments([])).toEqual({
    sizes: [100, 9_899],
    stores: ["sqlite", "postgres"],
    rounds: 200,
    jsonFile: undefined,
  });
});

test.each([
  [["--stores", "mysql"], '--stores takes sqlite and postgres, and got "mysql".'],
  [["--rounds", "0"], "--rounds takes 1 to 100000, and got 0."],
])("a value that can't be is refused: %j", (args, message) => {
  expect(() => parsePlaylistsArguments(args)).toThrow(new UsageError(message));
});

function timesOf(smallMs: number, largeMs: number): readonly OperationTimes[] {
  const sizes = [smallMs, largeMs].map((p50Ms) => ({ p50Ms, p99Ms: 30 }));
  return OPERATIONS.map((operation) => ({ operation, sizes }));
}

test("the goals are reached if a large playlist costs up to a fifth more", () => {
  const goals = goalsOf([100, 9_899], [{ store: "sqlite", http: timesOf(10, 12), calls: timesOf(10, 12.1) }]);
  expect(goals).toHaveLength(2 * OPERATIONS.length);
  expect(goals.filter(isReached)).toEqual(goals.slice(0, OPERATIONS.length));
});

const postgres = findPostgres() !== undefined;

test(`a short run measures each store over HTTP and without a server, ${postgres ? "on PostgreSQL too" : "without PostgreSQL, which is missing"}`, {
  timeout: 300_000,
}, async () => {
  const stores = postgres ? (["sqlite", "postgres"] as const) : (["sqlite"] as const);
  const report = await runPlaylistsBench({ sizes: [90, 130], stores, rounds: 2, jsonFile: undefined });
  expect(report.stores.map(({ store }) => store)).toEqual(stores);
  for (const { http, calls } of report.stores) {
    expect([http, calls].map((all) => all.map(({ operation }) => operation))).toEqual([
      OPERATIONS,
      OPERATIONS,
    ]);
    for (const { p50Ms, p99Ms } of [...http, ...calls].flatMap((times) => times.sizes)) {
      expect(p50Ms).toBeGreaterThan(0);
      expect(p99Ms).toBeGreaterThanOrEqual(p50Ms);
    }
  }
  const text = formatReport(report);
  expect(text).toContain("add one, store alone");
  expect(text).toMatch(
    /^(PASS|FAIL): SQLite, over HTTP, add one: p50 of 130 entries, of that of 90: \d+\.\d\d/m,
  );
});
