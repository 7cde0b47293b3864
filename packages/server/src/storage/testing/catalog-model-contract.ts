import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import type { CatalogKind, Condition, MatchQuery } from "../catalog-items.ts";
import type { StoredAlbum } from "../catalog.ts";
import type { Store } from "../store.ts";
import { exactKeysOf, readText } from "../terms.ts";
import { CatalogModel } from "./catalog-model.ts";
import { albumId, mbid } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

const KINDS = ["albums", "tracks", "artists"] as const;
const FIELDS = ["title", "artist", "album", "key"] as const;
const WORDS = ["Love", "Lovers", "Déjà", "Vu", "夜の歌", "сон", "one", "AC/DC", "L'amour", "Live"] as const;
const STEPS = 60;

/** Small, so that albums are replaced and share tracks, artists and words all the time. */
const ALBUMS = 8;
const TRACKS = 12;
const ARTISTS = 5;

export function catalogModelContract(maker: StoreMaker): void {
  describe("catalog", () => {
    test.for([1, 2, 3, 4, 5, 6])("does what a simple model does, seed %d", async (seed) => {
      const random = createRandom(seed);
      const store = await openStore(maker);
      const model = new CatalogModel();
      for (let step = 0; step < STEPS; step += 1) {
        await change(store, model, random);
        expect(await stateOf(store), `step ${step}`).toEqual(stateOfModel(model));
        for (let query = 0; query < 6; query += 1) await search(store, model, random, step);
      }
    });
  });
}

async function change(store: Store, model: CatalogModel, random: Random): Promise<void> {
  const albums = Array.from({ length: random.below(4) }, () => randomAlbum(random));
  if (random.below(15) > 0 || store.contents === undefined) {
    await store.catalog.put(albums);
    model.put(albums);
    return;
  }
  // Nothing, something else, or a snapshot of what is there.
  const { albums: stored = [] } = await store.contents.read(["albums"], 1000);
  const content = random.pick<readonly StoredAlbum[]>([[], albums, stored]);
  await store.contents.replace({ albums: content });
  model.clear();
  model.put(content);
}

function randomAlbum({ below, pick }: Random): StoredAlbum {
  const title = () => Array.from({ length: 1 + below(3) }, () => pick(WORDS)).join(" ");
  const artists = () =>
    Array.from({ length: below(3) }, () => ({ id: `B00ARTIST${below(ARTISTS)}`, name: title() }));
  const popularity = () => (below(3) === 0 ? { popularity: below(4) * 25 } : {});
  const releaseDate = () => (below(4) === 0 ? {} : { releaseDate: `200${below(3)}-03-12T00:00:00.000Z` });
  const id = albumId(below(ALBUMS));
  const tracks = Array.from({ length: below(4) }, () => ({
    id: `B00TRACK${String(below(TRACKS)).padStart(2, "0")}`,
    title: title(),
    ...(below(2) === 0 ? { artists: artists() } : {}),
    ...releaseDate(),
    ...popularity(),
  }));
  const album = { id, title: title(), artists: artists(), tracks, ...releaseDate(), ...popularity() };
  return {
    id,
    json: new TextEncoder().encode(JSON.stringify(album)),
    mbid: below(2) === 0 ? mbid(Number(id.slice(-2))) : undefined,
    ...(below(3) === 0 && { artistNames: { B00ARTIST0: title() } }),
  };
}

/** All items of each kind by their ids, and what there are none of. */
async function stateOf(store: Store): Promise<unknown> {
  const state: Record<string, unknown> = {};
  for (const kind of KINDS) {
    const ids = idsOf(kind);
    const single = await Promise.all(ids.map(async (id) => store.catalog.get(kind, id)));
    const around = { before: "[", after: "]" };
    const all: unknown = JSON.parse(decode(await store.catalog.getMany(kind, ids, around)));
    const some = single.flatMap((json) => (json ? [JSON.parse(decode(json))] : []));
    expect(all).toEqual(some);
    state[kind] = { count: await store.catalog.count(kind), all };
  }
  return state;
}

function stateOfModel(model: CatalogModel): unknown {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const all = idsOf(kind).flatMap((id) => {
        const item = model[kind].get(id);
        return item ? [JSON.parse(decode(item.json))] : [];
      });
      return [kind, { count: model[kind].size, all }];
    }),
  );
}

function idsOf(kind: CatalogKind): string[] {
  if (kind === "albums") return Array.from({ length: ALBUMS }, (_, number) => albumId(number));
  if (kind === "artists") return Array.from({ length: ARTISTS }, (_, number) => `B00ARTIST${number}`);
  return Array.from({ length: TRACKS }, (_, number) => `B00TRACK${String(number).padStart(2, "0")}`);
}

/** Searches page by page, and expects what the model finds in one go. */
async function search(store: Store, model: CatalogModel, random: Random, step: number): Promise<void> {
  const kind = random.pick(KINDS);
  const query = randomQuery(random);
  const found: string[] = [];
  for (let after: MatchQuery["after"]; ; ) {
    const hits = await store.catalog.match(kind, { ...query, after });
    found.push(...hits.map(({ json }) => decode(json)));
    after = hits.at(-1);
    if (hits.length < query.limit) break;
  }
  const any = { ...query, order: "rank", limit: 1, takesAny: true } as const;
  const all = model.match(kind, { ...any, sortedItems: Infinity }).map(decode);
  const [one] = await store.catalog.match(kind, any);
  if (one) expect(all, `any item at step ${step}`).toContain(decode(one.json));
  else expect(all, `any item at step ${step}`).toEqual([]);
  const wanted = model.match(kind, query).map(decode);
  expect(found, `step ${step}: ${kind} ${JSON.stringify(query)}`).toEqual(wanted);
}

function randomQuery(random: Random): MatchQuery {
  const { below, pick } = random;
  const conditions = (most: number): Condition[] =>
    Array.from({ length: 1 + below(most) }, () => randomCondition(random));
  return {
    all: conditions(2),
    except: Array.from({ length: below(3) }, () => conditions(2)),
    order: pick(["rank", "newest", "name"] as const),
    sortedItems: pick([3, 1000]),
    limit: 1 + below(4),
  };
}

function randomCondition({ below, pick }: Random): Condition {
  const text = readText(pick(WORDS));
  const isPrefix = below(3) === 0;
  const [word = ""] = text.words;
  const ids = pick(["ib00artist1", "ab00artist2", `i${albumId(1)}`, `b${albumId(2)}`]).toLowerCase();
  const terms = [isPrefix ? [...word].slice(0, 1 + below(4)).join("") : word, ids, ...exactKeysOf(text)];
  return {
    fields: [...FIELDS.filter(() => below(2) === 0), pick(FIELDS)],
    // None can be met without a term.
    terms: terms.slice(0, below(15) === 0 ? 0 : 1 + below(3)),
    isPrefix,
  };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
