import { findPostgres } from "@gatefold/test-postgres";
import { expect, test } from "vitest";
import { formatReport } from "./report.ts";
import { runServerBench } from "./run.ts";

const postgres = findPostgres() !== undefined;
const stores = postgres ? ["Gatefold, SQLite", "Gatefold, PostgreSQL"] : ["Gatefold, SQLite"];

test(`one short round measures the server beside node:http and tells it in tables, ${postgres ? "on PostgreSQL too" : "without PostgreSQL, which is missing"}`, {
  timeout: 180_000,
}, async () => {
  // A run in which no request at all is answered fails, as it should: this long, none is, however busy the machine.
  const options = { rounds: 1, seconds: 1, albums: 100, postgres, jsonFile: undefined, peers: false };
  const report = await runServerBench(options);
  const servers = ["node:http, fixed body", ...stores];
  expect(report.workloads.map(({ rates }) => rates.map(({ name }) => name))).toEqual([servers, servers]);
  for (const { rates } of report.workloads) {
    for (const { requestsPerSecond, ratio } of rates) {
      expect(requestsPerSecond).toBeGreaterThan(0);
      expect(ratio).toBeGreaterThan(0);
    }
  }
  expect(report.starts.map(({ coldStartMs }) => coldStartMs > 0)).toEqual(servers.map(() => true));
  expect(report.writes.map(({ name, connections }) => [name, connections])).toEqual(
    stores.flatMap((name) => [
      [name, 1],
      [name, 64],
    ]),
  );
  expect(report.pages.map(({ name }) => name)).toEqual(stores);
  const text = formatReport(report);
  expect(text).toContain("GET /albums/{id}, 10 connections");
  expect(text).toContain("GET /me/library/albums, pages of 100 of 20,000");
  expect(text).toMatch(/^(PASS|FAIL): requests\/s of GET \/albums\/\{id\}, of node:http: \d+\.\d\d/m);
});
