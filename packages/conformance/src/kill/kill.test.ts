import { findPostgres } from "@gatefold/test-postgres";
import { isThorough } from "@gatefold/test-helpers/thorough";
import { describe, expect, test } from "vitest";
import { postgresUrl } from "../server/test-servers.ts";
import type { ImportKillResult } from "./imports.ts";
import {
  CHANGES,
  killPostgresBackend,
  killPostgresImports,
  killPostgresServer,
  type KillResult,
  killSqliteImports,
  killSqliteServer,
  promoteStandby,
} from "./scenarios.ts";

function expectNothingLost({ kills, acknowledged, lost }: KillResult): void {
  expect(kills).toBeGreaterThan(0);
  expect(acknowledged).toBeGreaterThanOrEqual(kills * CHANGES);
  expect(lost).toEqual([]);
}

function expectAgreement({ afterKills, albums, contradictions }: ImportKillResult): void {
  expect(contradictions).toEqual([]);
  expect(afterKills).toBeGreaterThan(0);
  expect(albums).toBeGreaterThan(afterKills);
}

const AGREE = "albums, tracks, artists and searches agree after kill -9 of an import, and it can be finished";

test(`${AGREE}, on SQLite`, async () => {
  expectAgreement(await killSqliteImports(1));
});

test("what a server on SQLite has acknowledged survives kill -9", async () => {
  expectNothingLost(await killSqliteServer(isThorough ? 3 : 1));
});

describe.skipIf(postgresUrl === undefined)("on PostgreSQL (needs PostgreSQL)", () => {
  const bin = findPostgres() ?? "";

  test(AGREE, async () => {
    expectAgreement(await killPostgresImports(bin, 1));
  });

  test("what a server has acknowledged survives kill -9", async () => {
    expectNothingLost(await killPostgresServer(bin, isThorough ? 2 : 1));
  });

  test("what was acknowledged survives kill -9 of a backend, and the server goes on by itself", async () => {
    expectNothingLost(await killPostgresBackend(bin, isThorough ? 2 : 1));
  });

  test("what was acknowledged is on the standby that is promoted, which the server finds by itself", async () => {
    expectNothingLost(await promoteStandby(bin, 1));
  });
});
