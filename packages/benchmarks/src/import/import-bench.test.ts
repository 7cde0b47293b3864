import { findPostgres } from "@gatefold/test-postgres";
import { expect, test } from "vitest";
import { UsageError } from "../arguments.ts";
import { STORES } from "../databases/store-name.ts";
import { formatReport, parseImportArguments, runImportBench } from "./import-bench.ts";

test("nothing given means 10,000 albums on both stores", () => {
  expect(parseImportArguments([])).toEqual({
    albums: [10_000],
    stores: STORES,
    keeps: true,
    jsonFile: undefined,
  });
});

test("a number of albums that can't be is refused", () => {
  const message = "--albums takes 100 to 10000000, and got 99.";
  expect(() => parseImportArguments(["--albums", "99"])).toThrow(new UsageError(message));
});

const stores = STORES.filter((store) => store === "sqlite" || findPostgres() !== undefined);

test(`a short run imports into ${stores.join(" and ")}`, { timeout: 300_000 }, async () => {
  const report = await runImportBench({ albums: [150], stores, keeps: false, jsonFile: undefined });
  expect(report.runs.map(({ store }) => store)).toEqual(stores);
  for (const { albums, tracks, seconds, databaseBytes } of report.runs) {
    expect(albums).toBe(150);
    expect(tracks).toBeGreaterThan(150);
    expect(seconds).toBeGreaterThan(0);
    expect(databaseBytes).toBeGreaterThan(100_000);
  }
  expect(formatReport(report)).toMatch(/^150 albums, SQLite /m);
});
