import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { expect, test } from "vitest";
import { createCursorCodec } from "../domain/cursor.ts";
import type { CatalogStore } from "../storage/catalog.ts";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { findHits, search, type SearchRequest } from "./search.ts";
import { type TestAlbum, testAlbum, testArtist, titleOf } from "./testing/catalog.ts";
import { conditionsOf, parseSearch, tiersOf } from "./tiers.ts";

const WORDS = ["love", "home", "lovely", "déjà", "夜の歌", "сон", "one", "kaleidoscope"] as const;
const FALLBACKS: readonly string[] = ["essential", "similar"];
const SYMBOLS = [
  "\u0000",
  "\uD800",
  "\uDC00",
  '"',
  "*",
  "(",
  ")",
  "{",
  ":",
  "'",
  "\\",
  "%",
  "NEAR(",
  " AND ",
  " OR NOT ",
  "^",
  "-",
  "|&!<->",
] as const;

function randomText({ below, pick }: Random): string {
  return Array.from({ length: 1 + below(3) }, () => pick(WORDS)).join(" ");
}

function randomAlbum(random: Random, number: number): TestAlbum {
  const { below } = random;
  return {
    id: `B${String(number).padStart(9, "0")}`,
    title: randomText(random),
    artists: [randomText(random)],
    tracks: Array.from({ length: 1 + below(4) }, () => randomText(random)),
    releaseDate: `200${below(10)}-01-01`,
    ...(below(3) === 0 && { popularity: below(100) }),
  };
}

function randomRequest(random: Random): SearchRequest {
  const { below, pick } = random;
  const text = randomText(random);
  const query = pick([text, text.slice(0, -1), "kaliedoscope", "kaleidoscpoe love", `the ${text}`]);
  return {
    kind: pick(["tracks", "albums", "artists"] as const),
    filters: [{ query, ...(below(3) === 0 && { field: "name" }) }],
    sortBy: pick(["relevance", "popularity", "release", "name"] as const),
    limit: 1 + below(5),
  };
}

test.for(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  "what comes and goes between two pages repeats and hides nothing else, seed %d",
  async (seed) => {
    const random = createRandom(seed);
    const { catalog } = memoryStore();
    const cursors = await createCursorCodec(new Uint8Array(32));
    await catalog.put(Array.from({ length: 30 }, (_, number) => testAlbum(randomAlbum(random, number))));
    const request = randomRequest(random);
    const before = await search(catalog, cursors, { ...request, limit: 100 });
    const expected = "hits" in before ? before.hits : [];

    const found: number[] = [];
    let number = 100;
    for (let cursor: string | undefined; ; ) {
      const page = await search(catalog, cursors, { ...request, cursor });
      if ("problem" in page) throw new Error(page.problem);
      found.push(...page.hits.map(({ rank }) => rank));
      cursor = page.nextCursor;
      if (cursor === undefined) break;
      // New albums, some of which vanish again with all they have.
      const added = Array.from({ length: random.below(4) }, (_, at) => randomAlbum(random, number + at));
      number += added.length;
      await catalog.put(added.map(testAlbum));
      const emptied = added.slice(random.below(4)).map(({ id }) => testAlbum({ id }));
      await catalog.put(emptied);
    }
    expect(new Set(found).size).toBe(found.length);
    const missing = expected.filter(({ rank }) => !found.includes(rank));
    // An artist who is on more and more albums gets a better rank.
    if (request.kind !== "artists") expect(missing.map(({ json }) => titleOf(json))).toEqual([]);
  },
);

test.for(Array.from({ length: 15 }, (_, seed) => seed + 1))(
  "the first page has what the store finds for each tier by itself, seed %d",
  async (seed) => {
    const random = createRandom(seed);
    const { below, pick } = random;
    const { catalog } = memoryStore();
    // Artists have own names that no album credits, and tracks have artists of their own. Items may call their album otherwise.
    const albums = Array.from({ length: pick([30, 90]) }, (_, number) => {
      const album = testAlbum({
        ...randomAlbum(random, number),
        tracks: Array.from({ length: 1 + below(3) }, () => ({
          title: randomText(random),
          ...(below(2) === 0 && { artists: [testArtist(randomText(random)), { name: "one" }] }),
          ...(below(2) === 0 && { album: { title: randomText(random) } }),
        })),
      });
      const object = JSON.parse(new TextDecoder().decode(album.json));
      const json = below(4) === 0 ? { ...object, album: { title: randomText(random) } } : object;
      const artistNames = { [object.artists[0].id]: randomText(random) };
      return { ...album, json: new TextEncoder().encode(JSON.stringify(json)), artistNames };
    });
    await catalog.put(albums);
    for (let step = 0; step < 25; step += 1) {
      const kind = pick(["tracks", "albums", "artists"] as const);
      // Many items have these three, or one of them in place of another.
      const vocabulary = pick<readonly [string, ...string[]]>([WORDS, ["love", "lovely", "home"]]);
      const words = Array.from({ length: 1 + below(4) }, () => pick(vocabulary));
      const query = words.join(" ").slice(0, below(2) === 0 ? undefined : -1);
      const filters = pick([[{ query }], [{ query }, { field: "artistName", query: pick(WORDS) }]]);
      const limit = pick([1, 3, 21, 101]);
      const wanted: [rank: number, tier: string][] = [];
      const parsed = parseSearch(kind, filters);
      for (const tier of parsed ? tiersOf(parsed, true) : []) {
        if (FALLBACKS.includes(tier) || !parsed) continue;
        const query = {
          all: conditionsOf(parsed, tier),
          except: [],
          order: "rank",
          sortedItems: 1,
          limit: 1e3,
        } as const;
        for (const { rank } of await catalog.match(kind, query))
          if (!wanted.some(([known]) => known === rank)) wanted.push([rank, tier]);
      }
      const { hits } = await findHits(findingFewAtOnce(catalog, pick([0, 20, 1_000])), {
        kind,
        filters,
        limit,
      });
      const found = hits.flatMap(({ rank, tier }) => (FALLBACKS.includes(tier) ? [] : [[rank, tier]]));
      expect(found, JSON.stringify({ kind, filters, limit })).toEqual(wanted.slice(0, limit));
    }
  },
);

/** A store that finds up to so many items at once, as PostgreSQL does. */
function findingFewAtOnce(catalog: CatalogStore, few: number): CatalogStore {
  return {
    ...catalog,
    async match(kind, query) {
      const items = await catalog.match(kind, { ...query, limit: few + 1 });
      if (items.length > few) return catalog.match(kind, query);
      return items.slice(0, query.limitOfAll ?? query.limit);
    },
  };
}

test.for(Array.from({ length: 60 }, (_, seed) => seed + 1))("takes any text, seed %d", async (seed) => {
  const random = createRandom(seed);
  const { catalog } = memoryStore();
  const cursors = await createCursorCodec(new Uint8Array(32));
  await catalog.put(Array.from({ length: 5 }, (_, number) => testAlbum(randomAlbum(random, number))));
  for (let step = 0; step < 20; step += 1) {
    const request = randomRequest(random);
    const filters = Array.from({ length: 1 + random.below(3) }, () => ({
      query: hostileText(random),
      ...(random.below(2) === 0 && {
        field: random.pick(["name", "artistName", "albumName", "isrc", "id", "x"]),
      }),
    }));
    const page = await search(catalog, cursors, { ...request, filters });
    expect(page).toHaveProperty("hits");
    if ("hits" in page && page.nextCursor !== undefined) {
      expect(await search(catalog, cursors, { ...request, filters, cursor: page.nextCursor })).toHaveProperty(
        "hits",
      );
    }
  }
});

function hostileText(random: Random): string {
  const { below, pick } = random;
  const piece = () =>
    pick([
      () => pick(SYMBOLS),
      () => pick(SYMBOLS),
      () => pick(WORDS),
      () => String.fromCharCode(below(0x10000)),
      () => String.fromCodePoint(below(0x110000)),
      () => pick(WORDS).repeat(below(30)),
    ])();
  const text = Array.from({ length: below(12) }, piece).join("");
  return below(20) === 0 ? text.repeat(1 + Math.floor(10_000 / (text.length + 1))) : text;
}
