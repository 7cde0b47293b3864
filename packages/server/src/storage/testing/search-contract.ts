import { catalogQueries, FIXED_ALBUMS, storedAlbums } from "@gatefold/test-catalog";
import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import { createCursorCodec, type CursorCodec } from "../../domain/cursor.ts";
import { type SearchRequest, search } from "../../search/search.ts";
import type { CatalogStore, StoredAlbum } from "../catalog.ts";
import { memoryStore } from "../memory/memory-store.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

/** Those that the queries look for, and others with the same words. */
const ALBUMS = FIXED_ALBUMS + 250;
const KINDS = ["tracks", "albums", "artists"] as const;
const SORTS = ["relevance", "relevance", "popularity", "release", "name"] as const;

/** What means something to a database, or to nobody. */
const ODD_QUERIES = [
  ...[
    '"',
    "'",
    "*",
    "home*",
    '"home',
    "AND",
    "love AND NOT home",
    "NEAR(love home)",
    "title:love",
    "{title}: love",
    "^love",
    "-love",
  ],
  ...[
    "love & !home",
    "love | home",
    "love <-> home",
    "love:*",
    "\\",
    "%",
    "_",
    "?",
    "'; DROP TABLE albums; --",
    "$1",
    "(",
    "(((",
  ],
  ...[
    "love\u0000home",
    "\uD800love",
    "love\uDC00",
    "\uFFFF",
    "𝒳𠮷",
    "ﷺ".repeat(300),
    "love ".repeat(3_000),
    "x".repeat(10_000),
  ],
];

export function searchContract(maker: StoreMaker): void {
  describe("search", () => {
    test("finds what people look for, and whatever is typed, the same as the store in memory", async () => {
      const { catalog } = await openStore(maker);
      compared ??= inMemory();
      const { albums, catalog: reference } = compared;
      for (let at = 0; at < albums.length; at += 200) await catalog.put(albums.slice(at, at + 200));
      const cursors = await createCursorCodec(new Uint8Array(32));

      const missed: string[] = [];
      for (const { kind, search: wanted, expected } of catalogQueries) {
        const [hits = []] = await pagesOf(
          catalog,
          cursors,
          { kind, filters: filtersOf(wanted), limit: 3 },
          1,
        );
        if (!hits.some(({ id }) => id === expected)) missed.push(JSON.stringify(wanted));
      }
      expect(missed).toEqual([]);

      for (const query of ODD_QUERIES) {
        const request: SearchRequest = { kind: "tracks", filters: [{ query }], limit: 5 };
        const found = await pagesOf(catalog, cursors, request, 2);
        expect(found, JSON.stringify(query)).toEqual(await pagesOf(reference, cursors, request, 2));
      }

      const random = createRandom(14);
      for (let query = 0; query < 150; query += 1) {
        const request = randomRequest(random, albums);
        const found = await pagesOf(catalog, cursors, request, 3);
        expect(found, JSON.stringify(request)).toEqual(await pagesOf(reference, cursors, request, 3));
      }
    });

    test("finds a word with a typing error, however many longer words share more of its letters", async () => {
      const { catalog } = await openStore(maker);
      const longer = Array.from({ length: 400 }, (_, at) => `lav${at.toString(36).padStart(5, "q")}`);
      const tracks = ["love", ...longer].map((title, at) => ({
        id: `T${String(at).padStart(9, "0")}`,
        title,
      }));
      const json = new TextEncoder().encode(JSON.stringify({ id: "B000000001", tracks }));
      await catalog.put([{ id: "B000000001", json }]);
      const cursors = await createCursorCodec(new Uint8Array(32));
      const request: SearchRequest = { kind: "tracks", filters: [{ query: "lave" }], limit: 5 };
      expect(await pagesOf(catalog, cursors, request, 1)).toEqual([[{ id: "T000000000", tier: "similar" }]]);
    });
  });
}

/** What every store is compared with, made once. */
let compared: ReturnType<typeof inMemory> | undefined;

function inMemory(): { readonly albums: readonly StoredAlbum[]; readonly catalog: CatalogStore } {
  const albums = [...storedAlbums(ALBUMS)];
  const { catalog } = memoryStore();
  catalog.put(albums);
  return { albums, catalog };
}

interface Found {
  readonly id: unknown;
  readonly tier: string;
}

/** What is found on the first pages, by which items are told apart. */
async function pagesOf(
  catalog: CatalogStore,
  cursors: CursorCodec,
  request: SearchRequest,
  most: number,
): Promise<readonly (readonly Found[])[]> {
  const pages: Found[][] = [];
  for (let cursor: string | undefined; pages.length < most; ) {
    const page = await search(catalog, cursors, { ...request, cursor });
    if ("problem" in page) throw new Error(page.problem);
    pages.push(page.hits.map(({ json, tier }) => ({ id: parse(json).id, tier })));
    cursor = page.nextCursor;
    if (cursor === undefined) break;
  }
  return pages;
}

function filtersOf(wanted: string | Readonly<Record<string, string>>): SearchRequest["filters"] {
  if (typeof wanted === "string") return [{ query: wanted }];
  return Object.entries(wanted).map(([field, query]) => ({ field, query }));
}

/** Words of an album in any order, cut, misspelled, in fields, or its codes. */
function randomRequest(random: Random, albums: readonly StoredAlbum[]): SearchRequest {
  const { below, pick } = random;
  const album = parse(albums[below(albums.length)]?.json);
  const tracks = Array.isArray(album.tracks) ? album.tracks : [];
  const track = tracks[below(tracks.length)] ?? {};
  const artist = album.artists?.[0] ?? {};
  const words = () =>
    randomWords(random, pick([track.title, album.title, artist.name, `${track.title} ${artist.name}`]));
  const filters = pick([
    () => [{ query: words() }],
    () => [{ query: words() }],
    () => [{ query: words() }, { query: words() }],
    () => [{ field: "name", query: words() }],
    () => [
      { field: "name", query: randomWords(random, track.title) },
      { field: "artistName", query: randomWords(random, artist.name) },
    ],
    () => [{ field: "albumName", query: randomWords(random, album.title) }, { query: words() }],
    () => [{ field: pick(["artistId", "id", "asin"]), query: String(artist.id) }],
    () => [{ field: pick(["albumId", "id", "asin"]), query: String(album.id) }, { query: words() }],
    () => [{ field: "isrc", query: String(track.isrc) }],
  ])();
  return { kind: pick(KINDS), filters, sortBy: pick(SORTS), limit: pick([1, 3, 20]) };
}

function randomWords({ below, pick }: Random, text: unknown): string {
  const words = String(text).split(" ");
  if (below(3) === 0) words.sort(() => below(3) - 1);
  const some = words.slice(0, 1 + below(words.length));
  const last = [...(some.pop() ?? "")];
  // Whether PostgreSQL finds words of other scripts by trigrams depends on the locale of the database.
  if (/[^\p{ASCII}]/u.test(last.join(""))) return words.join(" ");
  const at = below(last.length);
  const spelling = pick([
    () => last.slice(0, 1 + at),
    () => last,
    () => last.toSpliced(at, 1),
    () => last.toSpliced(at, 0, "x"),
    () => last.toSpliced(at, 2, last[at + 1] ?? "", last[at] ?? ""),
    () => [last.join("").toUpperCase()],
  ])();
  return [...some, spelling.join("")].join(" ");
}

interface SomeAlbum {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly artists?: readonly { readonly id?: unknown; readonly name?: unknown }[];
  readonly tracks?: readonly { readonly title?: unknown; readonly isrc?: unknown }[];
}

function parse(json: Uint8Array | undefined): SomeAlbum {
  return JSON.parse(new TextDecoder().decode(json));
}
