import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import type { Condition, MatchQuery, TermField } from "../catalog-items.ts";
import type { StoredAlbum } from "../catalog.ts";
import { albumId } from "../testing/fixtures.ts";
import type { PostgresStore } from "./postgres-store.ts";
import { SEARCH_FUNCTIONS } from "./search-functions.ts";
import { connectAdmin } from "./testing/admin.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

const ALBUMS = 500;
const TRACKS = 12;
/** Each is half as frequent as the one before. */
const WORDS = ["the", "love", "lovers", "night", "karaoke", "blue", "train", "zebra"];

const TERMS = [
  "the",
  "love",
  "lovers",
  "night",
  "karaoke",
  "blue",
  "train",
  "zebra",
  "rare",
  "lo",
  "nothing",
] as const;

/** Enough tracks of one class for two segments, and some of other classes. */
function randomAlbum(number: number, { below }: Random): StoredAlbum {
  const word = () => WORDS.find(() => below(2) === 0) ?? "rare";
  const popularity = () => (below(10) === 0 ? below(101) : 50);
  const tracks = Array.from({ length: TRACKS }, (_, at) => ({
    id: `T${String(number * TRACKS + at).padStart(9, "0")}`,
    title: `${word()} ${word()} ${word()}`,
    popularity: popularity(),
  }));
  const artists = [{ id: "B00ARTIST1", name: "Somebody" }];
  const album = { id: albumId(number), title: word(), artists, tracks };
  return { id: album.id, json: new TextEncoder().encode(JSON.stringify(album)) };
}

function randomQuery({ below, pick }: Random): Omit<MatchQuery, "after"> {
  const fields = () =>
    pick<readonly TermField[]>([["title"], ["album"], ["title", "artist", "album"], ["title", "key"]]);
  const terms = () => Array.from({ length: 1 + below(2) }, () => pick(TERMS));
  const conditions = (count: number): readonly Condition[] =>
    Array.from({ length: count }, () => ({ fields: fields(), terms: terms(), isPrefix: below(4) === 0 }));
  return {
    all: conditions(1 + below(3)),
    except: below(2) === 0 ? [] : [conditions(1 + below(2))],
    order: "rank",
    sortedItems: 1_000,
    limit: pick([1, 20, 3_000]),
  };
}

/** Keys are not counted, so nothing tells that items have this one. */
const START_OF_KEYS: Omit<MatchQuery, "after"> = {
  all: [{ fields: ["title", "key"], terms: ["w1"], isPrefix: true }],
  except: [],
  order: "rank",
  sortedItems: 1_000,
  limit: 20,
};

/** The ranks of the first pages, which have up to `limitOfAll` items where all were found anyway. */
async function pagesOf(
  store: PostgresStore,
  query: Omit<MatchQuery, "after">,
  limitOfAll: number,
): Promise<readonly (readonly number[])[]> {
  const pages: (readonly number[])[] = [];
  for (let page = 0; page < 5; page += 1) {
    const rank = pages.at(-1)?.at(-1);
    const after = rank === undefined ? undefined : { rank, sortKey: "" };
    const hits = await store.catalog.match("tracks", { ...query, after, limitOfAll });
    pages.push(hits.map((hit) => hit.rank));
    if (hits.length < query.limit) break;
  }
  return pages;
}

const [FIND_ITEMS = ""] =
  /CREATE FUNCTION \{schema\}\.find_items.*?\n {2}\$\$;/s.exec(SEARCH_FUNCTIONS) ?? [];

/** What decides how a search goes through the segments. Only how long it takes may depend on it. */
const SEGMENT_AFTER_SEGMENT = {
  small_catalog: 0,
  few: 0,
  few_with_key: 0,
  group_items: 1,
  group_segments: 1,
} as const;
const WAYS = {
  "all at once, as in a small catalog": {},
  "few items that were expected": { small_catalog: 0, few: 1_000_000, many: 1_000_000, many_in_index: 1e9 },
  "items of which fewer were expected": { small_catalog: 0, few: 20, many: 1_000_000, many_in_index: 1e9 },
  "segment after segment": { ...SEGMENT_AFTER_SEGMENT, first_groups: 1_000_000 },
  "many segments together": {
    small_catalog: 0,
    few: 0,
    group_hits: 1_000_000_000,
    group_items: 1_000_000,
    first_groups: 1_000_000,
  },
  "all after some segments": {
    small_catalog: 0,
    many: 0,
    few: 1_000_000,
    group_items: 1,
    first_groups: 1,
    further_items: 0,
  },
  "segments after all were too many": {
    ...SEGMENT_AFTER_SEGMENT,
    few: 30,
    group_segments: 2,
    first_groups: 1,
    further_items: 0,
  },
} as const;

/** These find all items before they return the first ones, the others at most by a key. */
const WAYS_THAT_FIND_ALL: readonly string[] = [
  "few items that were expected",
  "items of which fewer were expected",
  "all after some segments",
  "segments after all were too many",
] satisfies readonly (keyof typeof WAYS)[];
const LONGER = 3;

/** The migration that makes the function, with other constants. */
function withConstants(constants: Readonly<Record<string, number>>): string {
  let sql = FIND_ITEMS.replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION").replace(
    "cardinality(words) + cardinality(prefixes) > 2",
    "false",
  );
  for (const [name, value] of Object.entries({ large_catalog: 0, ...constants })) {
    const declaration = new RegExp(`(${name} CONSTANT [\\w ]+ := )\\d+`);
    expect(sql).toMatch(declaration);
    sql = sql.replace(declaration, `$1${value}`);
  }
  return sql;
}

describe.skipIf(serverUrl === undefined)("ways to find items in PostgreSQL (needs PostgreSQL)", () => {
  test("find the same, seed 1", async () => {
    const [url, schema] = [await testDatabase(), newSchema()];
    const [store, admin] = [await openPostgresStore({ url, schema }), await connectAdmin(url)];
    const random = createRandom(1);
    await store.catalog.put(Array.from({ length: ALBUMS }, (_, number) => randomAlbum(number, random)));
    // A new class for some, which are in the middle of their segments then.
    await store.catalog.put(Array.from({ length: 20 }, (_, number) => randomAlbum(number * 7, random)));
    const { rows } = await admin.query(
      `SELECT count(*) AS count FROM ${schema}.search_segments WHERE kind = 't' AND first_rank / (1::bigint << 40) = 250`,
    );
    expect(rows).toEqual([{ count: "2" }]);
    const queries = [START_OF_KEYS, ...Array.from({ length: 40 }, () => randomQuery(random))];
    const all: (readonly number[])[] = [];
    const longPages = new Map<string, number>();
    for (const [way, constants] of Object.entries(WAYS)) {
      await admin.query(withConstants(constants).replaceAll("{schema}", schema));
      for (const [number, query] of queries.entries()) {
        const pages = (await pagesOf(store, query, query.limit)).flat();
        all[number] ??= pages;
        expect(pages, way).toEqual(all[number]);
        const longer = await pagesOf(store, query, LONGER * query.limit);
        for (const page of longer.slice(0, -1)) {
          expect(page.length).toBeGreaterThanOrEqual(query.limit);
          expect(page.length).toBeLessThanOrEqual(LONGER * query.limit);
        }
        const ranks = longer.flat();
        expect(ranks.slice(0, pages.length), way).toEqual(pages);
        expect(ranks, way).toEqual([...new Set(ranks)].toSorted((a, b) => a - b));
        if ((longer[0]?.length ?? 0) > query.limit) longPages.set(way, (longPages.get(way) ?? 0) + 1);
      }
    }
    expect(new Set(all.flat()).size).toBeGreaterThan(1_000);
    expect([...longPages.keys()]).toEqual(expect.arrayContaining([...WAYS_THAT_FIND_ALL]));
  });
});
