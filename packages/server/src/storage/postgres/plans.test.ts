import { readFileSync } from "node:fs";
import type pg from "pg";
import { describe, expect, test } from "vitest";
import { albumId, objectId } from "../testing/fixtures.ts";
import { allSql } from "../testing/all-sql.ts";
import { connectAdmin } from "./testing/admin.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { type Plan, readPlan, stepsOf } from "./testing/plan.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

const IDS = Array.from({ length: 100 }, (_, index) => albumId(index * 197 + 1));
const ALL_AFTER = "ffffffff-ffff-ffff-ffff-ffffffffffff";

const TRACK_IDS = IDS.map((_, index) => trackId(index * 197 + 1));
const ARTIST_IDS = IDS.map((_, index) => artistId(index * 197 + 1));
const RANKS = array(IDS.map((_, index) => String(index * 197 + 1)));
const TEXTS = array(IDS.map((_, index) => `text ${index}`));
const BYTES = array(IDS.map(() => "\\\\x00"));

const SQL = await allSql(new URL(".", import.meta.url));

/** The parameters of each statement, as literals of SQL. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  getAlbum: [albumId(5)],
  getAlbums: [array(IDS)],
  findAlbums: [array(IDS), array(IDS.map((_, index) => `mbid-${index}`))],
  getTrack: [trackId(5)],
  getArtist: [artistId(5)],
  getTracks: [array(TRACK_IDS)],
  getArtists: [array(ARTIST_IDS)],
  countAlbums: [],
  countTracks: [],
  countArtists: [],
  listAlbumIds: [albumId(50_000), "100"],
  getImportCheckpoint: ["file-5"],
  putImportCheckpoint: ["file-5", "1", "1", "0"],
  deleteImportCheckpoint: ["file-5"],
  listLibrary: ["ada", objectId(15_000), "100"],
  listLibraryOfAlbums: ["ada", ALL_AFTER, array(IDS)],
  addLibraryEntry: ["ada", objectId(1), albumId(90_000), "false", "false"],
  addLibraryEntries: [
    array(IDS.map(() => "ada")),
    array(IDS.map((_, index) => objectId(30_000 + index))),
    array(IDS.map((_, index) => albumId(90_000 + index))),
    array(IDS.map(() => "false")),
    array(IDS.map(() => "false")),
  ],
  deleteLibraryEntry: ["ada", albumId(20_000)],
  identify: ["key-5", "user-5", "grant-5"],
  getProfile: ["key-5"],
  listProfiles: ["", "", "100"],
  putProfile: ["key-5", "App", "2026", "2026"],
  getUser: ["user-5"],
  listUsers: ["", "", "100"],
  addUser: ["user-5", "Ada", "PRIVATE", "PUBLIC", "2026", "2026"],
  putUser: ["user-5", "Ada", "PRIVATE", "PUBLIC", "2026", "2026"],
  changeUser: ["user-5", "Ada", "PRIVATE", "PUBLIC", "2026"],
  getGrant: ["grant-5"],
  listGrants: ["grant-500", "grant-501", "100"],
  putGrant: ["grant-5", "\\x01", "5"],
  changeGrants: [
    array(["grant-5", "grant-6"]),
    array(["\\\\x00", "\\\\x00"]),
    array(["grant-6"]),
    array(["grant-5", "new"]),
    array(["\\\\x01", "\\\\x01"]),
    array(["5", "6"]),
  ],
  deleteExpiredGrants: ["50000", "100"],
  listAlbums: ["100"],
  listLibraries: ["100"],
  clearAlbums: [],
  clearImportCheckpoints: [],
  clearLibraries: [],
  clearNewestRemoved: [],
  clearProfiles: [],
  clearUsers: [],
  clearGrants: [],
  getStoredAlbums: [array(IDS)],
  putAlbums: [array(IDS), BYTES, TEXTS, TEXTS, RANKS, TEXTS, TEXTS],
  getTrackKeys: [array(TRACK_IDS)],
  listTracksOfAlbums: [array(IDS)],
  putTracks: [array(TRACK_IDS), array(IDS), RANKS, TEXTS, TEXTS, BYTES],
  deleteTracks: [array(TRACK_IDS)],
  clearTracks: [],
  getStoredArtists: [array(ARTIST_IDS)],
  putArtists: [array(ARTIST_IDS), RANKS, TEXTS, RANKS, TEXTS, TEXTS, BYTES],
  clearArtists: [],
  putSearchTerms: [array(TRACK_IDS), array(IDS.map(() => "t")), RANKS, TEXTS],
  deleteSearchTerms: ["t", array(TRACK_IDS)],
  clearSearchTerms: [],
  sortInTerms: [],
  listSegments: [],
  putSegments: [array(IDS.map(() => "t")), RANKS, TEXTS, RANKS],
  clearSegments: [],
  addWords: [TEXTS],
  clearWords: [],
  getLastNumber: [],
  setLastNumber: ["5"],
  getProgress: [],
  setProgress: ["1", "1", ""],
  nextAlbums: [albumId(50_000), "100"],
  countAlbumsAfter: [albumId(50_000)],
  ...valuesOfSearches("Albums"),
  ...valuesOfSearches("Tracks"),
  ...valuesOfSearches("Artists"),
  similarWords: ["word5000", "20"],
  getSecret: ["secret-5"],
  initSecret: ["secret-5", "\\x01"],
};

/** A word that every thousandth item has. */
function valuesOfSearches(items: string): Readonly<Record<string, readonly string[]>> {
  const [kind = ""] = items === "Albums" ? "l" : items.toLowerCase();
  const query = [kind, "'~.tword5'", "!'~.tword6':*", array([`'${kind}.tword5'`]), `'${kind}.tword5'`];
  const sorted = [...query, "5", "2026", "20", "10"];
  return {
    [`match${items}`]: [...query, "5", "10"],
    [`matchNewest${items}`]: sorted,
    [`match${items}ByName`]: sorted,
  };
}

function trackId(number: number): string {
  return `T${String(number).padStart(9, "0")}`;
}

function artistId(number: number): string {
  return `A${String(number).padStart(9, "0")}`;
}

/** Statements that go through a whole table because that is what they are for: counts, snapshots and resets. */
const WHOLE: ReadonlySet<string> = new Set([
  "countAlbums",
  "countTracks",
  "countArtists",
  "countAlbumsAfter",
  "listAlbums",
  "listLibraries",
  "listSegments",
  // Works on what other statements have written.
  "sortInTerms",
  ...Object.keys(SQL).filter((name) => name.startsWith("clear")),
]);

/** Searches sort the items that they have found, whose number is limited. */
const SEARCHES: ReadonlySet<string> = new Set(
  Object.keys(SQL).filter((name) => name.startsWith("match") || name === "similarWords"),
);
/** Those for a word with a typing error check a part of the vocabulary. */
const MAX_BLOCKS_A_SEARCH = 2_000;

/** Sorts few rows: `changeGrants` locks its rows in the order of their ids. */
const SORTS_ITS_ROWS: ReadonlySet<string> = new Set(["changeGrants", ...SEARCHES]);

/** Tables of one row. */
const SMALL_TABLES: ReadonlySet<string> = new Set(["catalog_items"]);

/** Blocks of 8 KB that a statement may touch for each row that it reads or writes, with the way down its indexes. */
const MAX_BLOCKS_A_ROW = { read: 6, write: 14 };
const MAX_BLOCKS = { read: 10, write: 30 };

/** Pages, whose rows are side by side: blocks for all of a page. */
const PAGES: ReadonlySet<string> = new Set(["listLibrary", "listAlbumIds", "listProfiles", "listUsers"]);
const MAX_BLOCKS_A_PAGE = 20;

function array(elements: readonly string[]): string {
  return `{${elements.map((element) => `"${element}"`).join(",")}}`;
}

interface Explained {
  readonly plan: Plan;
  /** Tables that it went through in functions, whose plans are not shown. */
  readonly scanned: readonly string[];
}

/** How often each table was gone through, as far as this session has not reported it yet. */
async function readScans(admin: pg.Client, schema: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await admin.query<{ relname: string; seq_scan: string }>(
    "SELECT relname, seq_scan FROM pg_stat_xact_user_tables WHERE schemaname = $1",
    [schema],
  );
  return new Map(rows.map(({ relname, seq_scan }) => [relname, Number(seq_scan)]));
}

async function explain(admin: pg.Client, schema: string, name: string): Promise<Explained> {
  const text = SQL[name]?.replaceAll("{schema}", schema);
  await admin.query("BEGIN");
  try {
    await admin.query(`PREPARE planned AS ${text}`);
    const values = (VALUES[name] ?? []).map((value) => admin.escapeLiteral(value)).join(", ");
    const scansBefore = await readScans(admin, schema);
    const execute = `EXECUTE planned${values && ` (${values})`}`;
    const { rows } = await admin.query({
      text: `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${execute}`,
      rowMode: "array",
    });
    const plan = readPlan(rows[0]?.[0]);
    const scans = [...(await readScans(admin, schema))];
    const scanned = scans.flatMap(([table, count]) => (count > (scansBefore.get(table) ?? 0) ? [table] : []));
    return { plan, scanned };
  } finally {
    await admin.query("ROLLBACK; DEALLOCATE ALL");
  }
}

test("every statement has parameters to plan it with", () => {
  expect(Object.keys(VALUES).toSorted()).toEqual(Object.keys(SQL).toSorted());
});

describe.skipIf(serverUrl === undefined)("plans at 100,000 rows (needs PostgreSQL)", () => {
  test.for([
    ["custom", "before the table is analysed"],
    ["generic", "before the table is analysed"],
    ["custom", "after"],
    ["generic", "after"],
  ])("have no sort and no scan of what a key finds (%s plans, %s)", async ([kind, moment]) => {
    const { admin, schema } = await filledSchema();
    if (moment === "after") await admin.query("ANALYZE");
    await admin.query(`SET plan_cache_mode = force_${kind}_plan`);
    const found: string[] = [];
    for (const name of Object.keys(SQL)) {
      const { plan, scanned } = await explain(admin, schema, name);
      found.push(...faultsOf(name, plan));
      if (SEARCHES.has(name)) found.push(...scanned.map((table) => `${name} scans ${table}`));
    }
    expect(found).toEqual([]);
  });
});

let filled: Promise<string> | undefined;

async function filledSchema() {
  const url = await testDatabase();
  const admin = await connectAdmin(url);
  filled ??= fill(url, admin);
  return { admin, schema: await filled };
}

async function fill(url: string, admin: pg.Client): Promise<string> {
  const schema = newSchema();
  await openPostgresStore({ url, schema });
  const { rows } = await admin.query(`SELECT tablename FROM pg_tables WHERE schemaname = '${schema}'`);
  // Else it might analyse them at any moment.
  for (const { tablename } of rows)
    await admin.query(`ALTER TABLE ${schema}.${tablename} SET (autovacuum_enabled = off)`);
  const sql = readFileSync(new URL("testing/fill-tables.sql", import.meta.url), "utf8");
  await admin.query(sql.replaceAll("{schema}", schema));
  return schema;
}

function faultsOf(name: string, plan: Plan): string[] {
  if (WHOLE.has(name)) return [];
  const steps = stepsOf(plan);
  const faults = steps.flatMap(({ type, relation, rows }) => {
    if (type.includes("Sort") && !SORTS_ITS_ROWS.has(name)) return [`${name} sorts ${rows} rows`];
    const isScan = type === "Seq Scan" && relation !== undefined && !SMALL_TABLES.has(relation);
    return isScan ? [`${name} scans ${relation}`] : [];
  });
  const rows = Math.max(1, ...steps.map((step) => step.rows));
  const kind = /^(get|has|list|identify)/.test(name) ? "read" : "write";
  if (SEARCHES.has(name))
    return plan.blocks > MAX_BLOCKS_A_SEARCH ? [...faults, `${name} touches ${plan.blocks} blocks`] : faults;
  const most = PAGES.has(name) ? MAX_BLOCKS_A_PAGE : MAX_BLOCKS[kind] + MAX_BLOCKS_A_ROW[kind] * rows;
  if (plan.blocks > most) faults.push(`${name} touches ${plan.blocks} blocks for ${rows} rows`);
  return faults;
}
