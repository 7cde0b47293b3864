import { readFileSync } from "node:fs";
import type pg from "pg";
import { describe, expect, test } from "vitest";
import { allSql } from "../testing/all-sql.ts";
import { connectAdmin } from "./testing/admin.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { type Plan, readPlan, stepsOf } from "./testing/plan.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";
import { STATEMENT_VALUES } from "./testing/statement-values.ts";

const SQL = await allSql(new URL(".", import.meta.url));

/** Statements that go through a whole table because that is what they are for: counts, snapshots and resets. */
const WHOLE: ReadonlySet<string> = new Set([
  "countAlbums",
  "countTracks",
  "countArtists",
  "countAlbumsAfter",
  "listAlbums",
  "listLibraries",
  "listPlaylists",
  "listAllEntries",
  "listHistories",
  "listSegments",
  "restartSearchCounts",
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

/** How many rows functions change with these parameters, which their plans don't show. */
const ROWS_OF_FUNCTIONS: Readonly<Record<string, number>> = {
  moveLibraryEntry: 3,
  deletePlaylist: 91,
  appendEntries: 101,
  moveEntries: 101,
  removeEntries: 101,
};
/** Each looks an entry up twice, and writes the entry and three indexes. */
const MAX_BLOCKS_A_ROW_OF_FUNCTIONS = 25;

/** Blocks of 8 KB that a statement may touch for each row that it reads or writes, with the way down its indexes. */
const MAX_BLOCKS_A_ROW = { read: 6, write: 14 };
const MAX_BLOCKS = { read: 10, write: 30 };

/** Rows that a statement may find by an index, and then leave out: more if only a part of the index is used. */
const MAX_UNWANTED_ROWS = 5;

/** The planner expects lists of a page or so, which it reads whole: 20,000 entries in fewer blocks than 100 look-ups take. */
const READS_A_WHOLE_LIST: ReadonlySet<string> = new Set(["listLibraryOfItems"]);

/** Pages, whose rows are side by side: blocks for all of a page. */
const PAGES: ReadonlySet<string> = new Set(["listLibrary", "listAlbumIds", "listProfiles", "listUsers"]);
const MAX_BLOCKS_A_PAGE = 20;

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
    const values = (STATEMENT_VALUES[name] ?? [])
      .map((value) => (value === null ? "NULL" : admin.escapeLiteral(value)))
      .join(", ");
    const execute = `EXECUTE planned${values && ` (${values})`}`;
    // A function that is called for the first time, or after others have changed tables, reads catalogs, too.
    if (name in ROWS_OF_FUNCTIONS)
      await admin.query(`SAVEPOINT first; ${execute}; ROLLBACK TO SAVEPOINT first`);
    const scansBefore = await readScans(admin, schema);
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
  expect(Object.keys(STATEMENT_VALUES).toSorted()).toEqual(Object.keys(SQL).toSorted());
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
      if (SEARCHES.has(name) || name in ROWS_OF_FUNCTIONS)
        found.push(...scanned.map((table) => `${name} scans ${table}`));
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
  const { rows } = await admin.query(
    `SELECT relname AS tablename FROM pg_class WHERE relkind = 'r' AND relnamespace = '${schema}'::regnamespace`,
  );
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
  const faults = steps.flatMap(({ type, relation, rows, unwanted }) => {
    if (unwanted > MAX_UNWANTED_ROWS && !SEARCHES.has(name) && !READS_A_WHOLE_LIST.has(name))
      return [`${name} reads ${unwanted} rows in vain`];
    if (type.includes("Sort") && !SORTS_ITS_ROWS.has(name)) return [`${name} sorts ${rows} rows`];
    const isScan = type === "Seq Scan" && relation !== undefined && !SMALL_TABLES.has(relation);
    return isScan ? [`${name} scans ${relation}`] : [];
  });
  const rows = Math.max(1, ...steps.map((step) => step.rows));
  const kind = /^(get|has|list|identify)/.test(name) ? "read" : "write";
  if (SEARCHES.has(name))
    return plan.blocks > MAX_BLOCKS_A_SEARCH ? [...faults, `${name} touches ${plan.blocks} blocks`] : faults;
  const hidden = ROWS_OF_FUNCTIONS[name];
  const most =
    hidden !== undefined
      ? MAX_BLOCKS_A_ROW_OF_FUNCTIONS * hidden
      : PAGES.has(name)
        ? MAX_BLOCKS_A_PAGE
        : MAX_BLOCKS[kind] + MAX_BLOCKS_A_ROW[kind] * rows;
  if (plan.blocks > most) faults.push(`${name} touches ${plan.blocks} blocks for ${rows} rows`);
  return faults;
}
