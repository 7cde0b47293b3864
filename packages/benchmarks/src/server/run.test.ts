import { expect, test } from "vitest";
import { formatReport } from "./report.ts";
import { runServerBench } from "./run.ts";

test("one short round measures the server beside node:http and tells it in tables", {
  timeout: 180_000,
}, async () => {
  // A run in which no request at all is answered fails, as it should: this long, none is, however busy the machine.
  const options = { rounds: 1, seconds: 1, albums: 100, jsonFile: undefined, peers: false };
  const report = await runServerBench(options);
  expect(report.workloads.map(({ rates }) => rates.map(({ name }) => name))).toEqual([
    ["node:http, fixed body", "Gatefold, SQLite"],
    ["node:http, fixed body", "Gatefold, SQLite"],
  ]);
  for (const { rates } of report.workloads) {
    for (const { requestsPerSecond, ratio } of rates) {
      expect(requestsPerSecond).toBeGreaterThan(0);
      expect(ratio).toBeGreaterThan(0);
    }
  }
  expect(report.starts.map(({ coldStartMs }) => coldStartMs > 0)).toEqual([true, true]);
  expect(report.writes.map(({ connections }) => connections)).toEqual([1, 64]);
  const text = formatReport(report);
  expect(text).toContain("GET /albums/{id}, 10 connections");
  expect(text).toMatch(/^(PASS|FAIL): requests\/s of GET \/albums\/\{id\}, of node:http: \d+\.\d\d/m);
});
