import { expect, test } from "vitest";
import { memoryStore } from "../storage/memory/memory-store.ts";
import type { Store } from "../storage/store.ts";
import { derivedAlbumId, derivedId, derivedTrackId } from "./album-id.ts";
import { type Incoming, placeAlbums } from "./album-placement.ts";
import { readRelease } from "./musicbrainz/release-draft.ts";
import { mbid, release } from "./testing/fixtures.ts";

const asin = "B000003TA4";

function incoming(number: number, fields: Record<string, unknown> = {}): Incoming {
  return { kind: "release", draft: readRelease(release(number, fields)) };
}

/** Places and stores a batch. Returns the ids. */
async function place(store: Store, ...batch: readonly Incoming[]): Promise<readonly string[]> {
  const { albums } = await placeAlbums(store, batch);
  await store.catalog.put(
    albums.map(({ json, ...key }) => ({ ...key, json: new TextEncoder().encode(json) })),
  );
  return albums.map(({ id }) => id);
}

async function titleOf(store: Store, id: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await store.catalog.get("albums", id))).title;
}

test("gives a release its ASIN, and one without an ASIN its derived id", async () => {
  const store = memoryStore();
  expect(await place(store, incoming(1, { asin }), incoming(2))).toEqual([asin, derivedAlbumId(mbid(2))]);
});

test("leaves a shared ASIN to the first, in one batch and over two", async () => {
  const expected = [asin, derivedAlbumId(mbid(2))];
  expect(await place(memoryStore(), incoming(1, { asin }), incoming(2, { asin }))).toEqual(expected);
  const store = memoryStore();
  const first = await place(store, incoming(1, { asin }));
  expect([...first, ...(await place(store, incoming(2, { asin })))]).toEqual(expected);
});

test("gives the same ids again, whatever the order", async () => {
  const store = memoryStore();
  await place(store, incoming(1, { asin }), incoming(2, { asin }), incoming(3));
  expect(await place(store, incoming(3), incoming(2, { asin }), incoming(1, { asin }))).toEqual([
    derivedAlbumId(mbid(3)),
    derivedAlbumId(mbid(2)),
    asin,
  ]);
  expect(await store.catalog.count("albums")).toBe(3);
});

test("replaces a release, whatever about it was edited", async () => {
  const store = memoryStore();
  const media = [{ tracks: [{ id: mbid(99), title: "Another" }] }];
  const edits = [
    { asin, title: "Edited" },
    { asin, title: "Edited", media },
    { title: "Edited", media: [] },
  ];
  for (const edit of [...edits, { asin: "B000000099", title: "Edited" }]) {
    await place(store, incoming(1, { asin }));
    expect(await place(store, incoming(1, edit))).toEqual([asin]);
    expect(await store.catalog.count("albums")).toBe(1);
    expect(await titleOf(store, asin)).toBe("Edited");
  }
});

test("takes no release for another, however alike they are", async () => {
  const store = memoryStore();
  const same = { title: "Weezer", date: "2001", asin, media: [{ tracks: [{ id: mbid(99) }] }] };
  await place(store, incoming(1, same));
  expect(await place(store, incoming(2, same), incoming(1, same))).toEqual([derivedAlbumId(mbid(2)), asin]);
  expect(await store.catalog.count("albums")).toBe(2);
});

test("takes an album without an MBID over for the release that it is of", async () => {
  for (const fields of [{ asin }, {}]) {
    const store = memoryStore();
    const { albums } = await placeAlbums(store, [incoming(1, fields)]);
    await store.catalog.put(albums.map(({ id, json }) => ({ id, json: new TextEncoder().encode(json) })));
    const [id] = albums.map((album) => album.id);
    expect(await place(store, incoming(1, { asin, title: "Edited" }))).toEqual([id]);
    expect(await place(store, incoming(1, { media: [], title: "Edited again" }))).toEqual([id]);
    expect(await store.catalog.count("albums")).toBe(1);
  }
});

test("lets a release keep its derived id when it gets an ASIN later", async () => {
  const store = memoryStore();
  const [id] = await place(store, incoming(1));
  expect(await place(store, incoming(1, { asin }))).toEqual([id]);
});

test("gives the next derived id to a release whose first one is another's", async () => {
  // Two MBIDs that were searched for: their first derived ids are the same.
  const [one, other] = [0x16e88, 0x2ba93];
  expect(derivedAlbumId(mbid(one))).toBe(derivedAlbumId(mbid(other)));
  const expected = [derivedAlbumId(mbid(one)), derivedAlbumId(mbid(other), 1)];
  const store = memoryStore();
  expect(await place(store, incoming(one), incoming(other))).toEqual(expected);
  expect(await place(store, incoming(other), incoming(one))).toEqual(expected.toReversed());
  expect(await store.catalog.count("albums")).toBe(2);
});

test("gives a track the next derived id if its first one is that of another album's track", async () => {
  // Two MBIDs that were searched for: their first derived ids are the same.
  const [one, other] = [0x3b2bf, 0x4ce57].map((number) => ({ id: mbid(number), title: "Song" }));
  const tracks = (...list: unknown[]) => ({ media: [{ tracks: list }] });
  const batch = [incoming(1, tracks(one)), incoming(2, tracks(other)), incoming(3, tracks(one, other))];
  const stores = [memoryStore(), memoryStore()] as const;
  await place(stores[0], ...batch);
  for (const each of batch) await place(stores[1], each);
  const shared = derivedTrackId(mbid(0x3b2bf));
  const next = (key: number, probe: number) => derivedTrackId(mbid(key), probe);
  for (const store of stores) {
    // Again, in another order.
    await place(store, ...batch.toReversed());
    expect(await trackIdsOf(store, 1)).toEqual([shared]);
    expect(await trackIdsOf(store, 2)).toEqual([next(0x4ce57, 1)]);
    expect(await trackIdsOf(store, 3)).toEqual([next(0x3b2bf, 1), next(0x4ce57, 2)]);
    expect(await store.catalog.count("tracks")).toBe(4);
  }
});

/** The ids of an album's tracks, each of which the catalog has as a track of this album. */
async function trackIdsOf(store: Store, release: number): Promise<readonly string[]> {
  const parse = (json: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(json));
  const { id, tracks } = parse(await store.catalog.get("albums", derivedAlbumId(mbid(release))));
  const ids: string[] = tracks.map((track: { id: string }) => track.id);
  for (const each of ids) expect(parse(await store.catalog.get("tracks", each)).album.id).toBe(id);
  return ids;
}

test("passes on the artists' own names", async () => {
  const credit = [{ name: "Diddy", artist: { id: mbid(7), name: "Sean Combs" } }];
  const { albums } = await placeAlbums(memoryStore(), [incoming(1, { "artist-credit": credit })]);
  expect(albums[0]?.artistNames).toEqual({ [derivedId("artist", mbid(7))]: "Sean Combs" });
});

test("keeps an album that says its id, and gives a release with that ASIN another", async () => {
  const store = memoryStore();
  const own: Incoming = {
    kind: "album",
    id: asin,
    title: "Mine",
    json: `{"id":"${asin}","title":"Mine"}`,
    trackIds: [],
  };
  expect(await place(store, own, incoming(1, { asin }))).toEqual([asin, derivedAlbumId(mbid(1))]);
  expect(await titleOf(store, asin)).toBe("Mine");
});

test("lets an album that says its id replace a release", async () => {
  const store = memoryStore();
  await place(store, incoming(1, { asin }));
  await place(store, {
    kind: "album",
    id: asin,
    title: "Mine",
    json: `{"id":"${asin}","title":"Mine"}`,
    trackIds: [],
  });
  expect(await titleOf(store, asin)).toBe("Mine");
  expect(await place(store, incoming(1, { asin }))).toEqual([derivedAlbumId(mbid(1))]);
  expect(await titleOf(store, asin)).toBe("Mine");
});

test("asks the store once for a batch", async () => {
  const store = memoryStore();
  const asked: number[] = [];
  const counting: Store = {
    ...store,
    catalog: {
      ...store.catalog,
      find: (lookup) => {
        asked.push(lookup.ids.length + lookup.mbids.length);
        return store.catalog.find(lookup);
      },
      get: () => expect.unreachable(),
    },
  };
  await placeAlbums(counting, [incoming(1, { asin }), incoming(2, { asin }), incoming(3), incoming(3)]);
  expect(asked).toEqual([7]);
});
