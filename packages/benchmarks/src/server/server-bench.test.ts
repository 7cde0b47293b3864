import { findPostgres } from "@gatefold/test-postgres";
import { expect, test } from "vitest";
import { UsageError } from "../arguments.ts";
import { formatReport } from "./report.ts";
import { parseServerArguments, runServerBench } from "./server-bench.ts";

test("nothing given means three rounds of three seconds on a small and a large catalog, beside the peers", () => {
  expect(parseServerArguments([])).toEqual({
    rounds: 3,
    seconds: 3,
    albums: [100, 1_000_000],
    postgres: false,
    jsonFile: undefined,
    peers: true,
  });
});

test("every option is read", () => {
  const args = [
    "--rounds",
    "1",
    "--seconds=0.3",
    "--albums",
    "200,1000000",
    "--json",
    "out.json",
    "--no-peers",
    "--postgres",
  ];
  expect(parseServerArguments(args)).toEqual({
    rounds: 1,
    seconds: 0.3,
    albums: [200, 1_000_000],
    postgres: true,
    jsonFile: "out.json",
    peers: false,
  });
});

test.each([
  [["--rounds", "0"], "--rounds takes 1 to 100, and got 0."],
  [["--rounds", "2.5"], '--rounds takes a whole number, and got "2.5".'],
  [["--seconds", "1e1"], '--seconds takes a number, and got "1e1".'],
  [["--albums", "100,99"], "--albums takes 100 to 10000000, and got 99."],
])("a value that can't be is refused: %j", (args, message) => {
  expect(() => parseServerArguments(args)).toThrow(new UsageError(message));
});

test.each([[["--fast"]], [["stray"]], [["--json"]]])(
  "an argument that is not known is refused: %j",
  (args) => {
    expect(() => parseServerArguments(args)).toThrow(UsageError);
  },
);

const postgres = findPostgres() !== undefined;
const stores = postgres ? ["Gatefold, SQLite", "Gatefold, PostgreSQL"] : ["Gatefold, SQLite"];

test(`one short round measures the server beside node:http and tells it in tables, ${postgres ? "on PostgreSQL too" : "without PostgreSQL, which is missing"}`, {
  timeout: 180_000,
}, async () => {
  // A run in which no request at all is answered fails, as it should: this long, none is, however busy the machine.
  const options = {
    rounds: 1,
    seconds: 0.5,
    albums: [100, 200],
    postgres,
    jsonFile: undefined,
    peers: false,
  };
  const report = await runServerBench(options);
  const servers = ["node:http, fixed body", "node:http and SQLite", ...stores];
  const [first, second] = report.catalogs;
  expect(first?.workloads.map(({ rates }) => rates.map(({ name }) => name))).toEqual([servers, servers]);
  expect(second?.workloads.map(({ rates }) => rates.map(({ name }) => name))).toEqual([
    servers.slice(0, 3),
    servers.slice(0, 3),
  ]);
  for (const { rates } of report.catalogs.flatMap(({ workloads }) => workloads)) {
    for (const { requestsPerSecond, ratio } of rates) {
      expect(requestsPerSecond).toBeGreaterThan(0);
      expect(ratio).toBeGreaterThan(0);
    }
  }
  expect(first?.starts.map(({ coldStartMs }) => coldStartMs > 0)).toEqual(servers.map(() => true));
  expect(first?.writes.map(({ name, connections }) => [name, connections])).toEqual(
    stores.flatMap((name) => [
      [name, 1],
      [name, 64],
    ]),
  );
  expect(first?.pages.map(({ name }) => name)).toEqual(stores);
  expect([second?.writes, second?.pages]).toEqual([[], []]);
  const text = formatReport(report);
  expect(text).toContain("GET /albums/{id}, 10 connections");
  expect(text).toContain("GET /me/library/albums, pages of 100 of 20,000");
  expect(text).toMatch(/^(PASS|FAIL): GET \/albums\/\{id\} with 200 albums, of node:http: \d+\.\d\d/m);
});
