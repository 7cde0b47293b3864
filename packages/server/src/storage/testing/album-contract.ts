import { describe, expect, test } from "vitest";
import { album, albumId, checkpoint, mbid } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

export function albumContract(maker: StoreMaker): void {
  describe("albums", () => {
    test("gives back the very bytes that were put", async () => {
      const store = await openStore(maker);
      const put = album("B000000001", "naïve – 夜の 🎧 \u0000 \u2028");
      await store.putAlbums([put]);
      expect(new Uint8Array((await store.getAlbum("B000000001")) ?? [])).toEqual(put.json);
    });

    test("keeps bytes that are no UTF-8, and none at all, as they are", async () => {
      const store = await openStore(maker);
      const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      await store.putAlbums([
        { id: "B000000001", json: everyByte },
        { id: "B000000002", json: new Uint8Array() },
      ]);
      expect(new Uint8Array((await store.getAlbum("B000000001")) ?? [])).toEqual(everyByte);
      expect((await store.getAlbum("B000000002"))?.byteLength).toBe(0);
    });

    test("keeps a part of a larger buffer without what is around it", async () => {
      const store = await openStore(maker);
      const buffer = new TextEncoder().encode('xx{"id":1}yy');
      await store.putAlbums([{ id: "B000000001", json: buffer.subarray(2, 10) }]);
      buffer.fill(0);
      expect(textOf(await store.getAlbum("B000000001"))).toBe('{"id":1}');
    });

    test("keeps an album of five megabytes", async () => {
      const store = await openStore(maker);
      const large = album("B000000001", "ä".repeat(2_500_000));
      await store.putAlbums([large]);
      expect(Buffer.from((await store.getAlbum("B000000001")) ?? []).equals(large.json)).toBe(true);
    });

    test("knows nothing of an album that was not put", async () => {
      const store = await openStore(maker);
      await store.putAlbums([album("B000000001")]);
      expect(await store.getAlbum("B000000002")).toBeUndefined();
      expect(await store.getAlbum("b000000001")).toBeUndefined();
      expect(await store.getAlbum("")).toBeUndefined();
    });

    test("replaces an album", async () => {
      const store = await openStore(maker);
      await store.putAlbums([album("B000000001", "old"), album("B000000002", "kept")]);
      await store.putAlbums([album("B000000001", "new")]);
      expect(textOf(await store.getAlbum("B000000001"))).toContain("new");
      expect(textOf(await store.getAlbum("B000000002"))).toContain("kept");
      expect(await store.countAlbums()).toBe(2);
    });

    test("lets the later of two albums in one batch win", async () => {
      const store = await openStore(maker);
      await store.putAlbums([album("B000000001", "first"), album("B000000002"), album("B000000001", "last")]);
      expect(textOf(await store.getAlbum("B000000001"))).toContain("last");
      expect(await store.countAlbums()).toBe(2);
    });

    test("answers many ids in their order, with gaps for unknown ones", async () => {
      const store = await openStore(maker);
      await store.putAlbums([album("B000000001"), album("B000000002"), album("B000000003")]);
      const found = await store.getAlbums(["B000000003", "B00000000X", "B000000001"]);
      expect(found.map(textOf)).toEqual([
        textOf(album("B000000003").json),
        undefined,
        textOf(album("B000000001").json),
      ]);
    });

    test("answers no ids with no albums, and takes an empty batch", async () => {
      const store = await openStore(maker);
      await store.putAlbums([]);
      expect(await store.getAlbums([])).toEqual([]);
      expect(await store.countAlbums()).toBe(0);
      expect(await store.listAlbumIds(10)).toEqual([]);
    });

    test("lists ids in ascending order, page by page, while albums come in", async () => {
      const store = await openStore(maker);
      await store.putAlbums([5, 3, 1, 4, 2].map((number) => album(albumId(number))));
      const first = await store.listAlbumIds(2);
      await store.putAlbums([album(albumId(0)), album(albumId(9)), album(albumId(3), "again")]);
      expect(first).toEqual([albumId(1), albumId(2)]);
      expect(await store.listAlbumIds(2, albumId(2))).toEqual([albumId(3), albumId(4)]);
      expect(await store.listAlbumIds(100, albumId(4))).toEqual([albumId(5), albumId(9)]);
      expect(await store.listAlbumIds(100, albumId(9))).toEqual([]);
      expect(await store.listAlbumIds(1)).toEqual([albumId(0)]);
    });

    test("finds albums by id and by release", async () => {
      const store = await openStore(maker);
      const [one, other] = [album("B000000001"), album("B000000002")];
      await store.putAlbums([{ ...other, mbid: mbid(2) }, one]);
      const find = (ids: string[], mbids: string[]) => store.findAlbums({ ids, mbids });
      expect(await find([other.id, one.id, "B000000003"], [mbid(2), mbid(3)])).toEqual([
        { id: one.id, mbid: undefined },
        { id: other.id, mbid: mbid(2) },
      ]);
      expect(await find([], [mbid(2)])).toEqual([{ id: other.id, mbid: mbid(2) }]);
      expect(await find([], [])).toEqual([]);
    });

    test("forgets the release of an album that is put without it", async () => {
      const store = await openStore(maker);
      await store.putAlbums([{ ...album("B000000001"), mbid: mbid(1) }]);
      await store.putAlbums([album("B000000001"), { ...album("B000000002"), mbid: mbid(1) }]);
      expect(await store.findAlbums({ ids: ["B000000001"], mbids: [mbid(1)] })).toEqual([
        { id: "B000000001", mbid: undefined },
        { id: "B000000002", mbid: mbid(1) },
      ]);
    });

    test("writes nothing where something else is found than was expected", async () => {
      const store = await openStore(maker);
      const lookup = { ids: ["B000000001", "B000000002"], mbids: [mbid(1)] };
      const nothing = { lookup, found: [] };
      expect(await store.putAlbums([album("B000000001", "old")], { expected: nothing })).toBe(true);
      const batch = [album("B000000001", "new"), { ...album("B000000003"), mbid: mbid(1) }];
      expect(await store.putAlbums(batch, { expected: nothing, checkpoint: checkpoint("a", 2) })).toBe(false);
      expect(textOf(await store.getAlbum("B000000001"))).toBe(textOf(album("B000000001", "old").json));
      expect(await store.getAlbum("B000000003")).toBeUndefined();
      expect(await store.getImportCheckpoint("a")).toBeUndefined();
      const found = await store.findAlbums(lookup);
      expect(await store.putAlbums(batch, { expected: { lookup, found } })).toBe(true);
      expect(await store.putAlbums(batch, { expected: { lookup, found } })).toBe(false);
      expect(textOf(await store.getAlbum("B000000001"))).toBe(textOf(album("B000000001", "new").json));
    });

    test("lets one of many have what nobody is expected to have", async () => {
      const store = await openStore(maker);
      const titles = Array.from({ length: 20 }, (_, number) => `title ${number}`);
      const expected = { lookup: { ids: ["B000000001"], mbids: [mbid(1)] }, found: [] };
      const done = await Promise.all(
        titles.map((title) => store.putAlbums([album("B000000001", title)], { expected })),
      );
      const winners = titles.filter((_, number) => done[number]);
      expect(winners.length).toBe(1);
      expect(textOf(await store.getAlbum("B000000001"))).toContain(winners[0]);
    });

    test("takes a batch of a thousand", async () => {
      const store = await openStore(maker);
      await store.putAlbums(Array.from({ length: 1000 }, (_, number) => album(albumId(number))));
      expect(await store.countAlbums()).toBe(1000);
      expect(await store.listAlbumIds(1, albumId(998))).toEqual([albumId(999)]);
    });
  });
}

function textOf(json: Uint8Array | undefined): string | undefined {
  return json === undefined ? undefined : new TextDecoder().decode(json);
}
