import { describe, expect, test } from "vitest";
import { album, albumId, checkpoint, mbid } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

export function catalogContract(maker: StoreMaker): void {
  describe("albums", () => {
    test("gives back the very bytes that were put", async () => {
      const store = await openStore(maker);
      const put = album("B000000001", "naïve – 夜の 🎧 \u0000 \u2028");
      await store.catalog.put([put]);
      expect(new Uint8Array((await store.catalog.get("albums", "B000000001")) ?? [])).toEqual(put.json);
    });

    test("keeps bytes that are no UTF-8, and none at all, as they are", async () => {
      const store = await openStore(maker);
      const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      await store.catalog.put([
        { id: "B000000001", json: everyByte },
        { id: "B000000002", json: new Uint8Array() },
      ]);
      expect(new Uint8Array((await store.catalog.get("albums", "B000000001")) ?? [])).toEqual(everyByte);
      expect((await store.catalog.get("albums", "B000000002"))?.byteLength).toBe(0);
    });

    test("keeps a part of a larger buffer without what is around it", async () => {
      const store = await openStore(maker);
      const buffer = new TextEncoder().encode('xx{"id":1}yy');
      await store.catalog.put([{ id: "B000000001", json: buffer.subarray(2, 10) }]);
      buffer.fill(0);
      expect(textOf(await store.catalog.get("albums", "B000000001"))).toBe('{"id":1}');
    });

    test("keeps an album of five megabytes", async () => {
      const store = await openStore(maker);
      const large = album("B000000001", "ä".repeat(2_500_000));
      await store.catalog.put([large]);
      expect(Buffer.from((await store.catalog.get("albums", "B000000001")) ?? []).equals(large.json)).toBe(
        true,
      );
    });

    test("knows nothing of an album that was not put", async () => {
      const store = await openStore(maker);
      await store.catalog.put([album("B000000001")]);
      expect(await store.catalog.get("albums", "B000000002")).toBeUndefined();
      expect(await store.catalog.get("albums", "b000000001")).toBeUndefined();
      expect(await store.catalog.get("albums", "")).toBeUndefined();
    });

    test("replaces an album", async () => {
      const store = await openStore(maker);
      await store.catalog.put([album("B000000001", "old"), album("B000000002", "kept")]);
      await store.catalog.put([album("B000000001", "new")]);
      expect(textOf(await store.catalog.get("albums", "B000000001"))).toContain("new");
      expect(textOf(await store.catalog.get("albums", "B000000002"))).toContain("kept");
      expect(await store.catalog.count("albums")).toBe(2);
    });

    test("lets the later of two albums in one batch win", async () => {
      const store = await openStore(maker);
      await store.catalog.put([
        album("B000000001", "first"),
        album("B000000002"),
        album("B000000001", "last"),
      ]);
      expect(textOf(await store.catalog.get("albums", "B000000001"))).toContain("last");
      expect(await store.catalog.count("albums")).toBe(2);
    });

    test("returns many albums in the order of their ids, separated by commas, without unknown ones", async () => {
      const store = await openStore(maker);
      await store.catalog.put([1, 2, 3].map((number) => album(albumId(number), `title ${number}`)));
      const found = textOf(
        await store.catalog.getMany("albums", [albumId(3), albumId(9), albumId(1), albumId(2)]),
      );
      expect(found).toBe(
        [3, 1, 2].map((number) => textOf(album(albumId(number), `title ${number}`).json)).join(","),
      );
    });

    test("returns the very bytes of many albums", async () => {
      const store = await openStore(maker);
      const odd = '{ "title":"naïve – 夜の 🎧 \\u0000 \u2028" }';
      await store.catalog.put([{ id: albumId(1), json: new TextEncoder().encode(odd) }, album(albumId(2))]);
      expect(textOf(await store.catalog.getMany("albums", [albumId(1)]))).toBe(odd);
      expect(textOf(await store.catalog.getMany("albums", [albumId(2), albumId(1)]))).toBe(
        `${textOf(album(albumId(2)).json)},${odd}`,
      );
    });

    test("leaves the memory of many albums to the caller", async () => {
      const store = await openStore(maker);
      await store.catalog.put([album(albumId(1)), album(albumId(2), "x".repeat(100_000))]);
      for (const ids of [[albumId(1)], [albumId(2)], [albumId(2), albumId(1)]]) {
        const first = await store.catalog.getMany("albums", ids);
        const text = textOf(first);
        first.fill(0);
        expect(textOf(await store.catalog.getMany("albums", ids)) === text).toBe(true);
      }
    });

    test("returns a hundred of a thousand albums, whatever their order", async () => {
      const store = await openStore(maker);
      await store.catalog.put(
        Array.from({ length: 1000 }, (_, number) => album(albumId(number), `${number}`)),
      );
      const numbers = Array.from({ length: 100 }, (_, index) => (index * 617) % 1000);
      const found: unknown = JSON.parse(
        `[${textOf(await store.catalog.getMany("albums", numbers.map(albumId)))}]`,
      );
      expect(found).toEqual(numbers.map((number) => ({ id: albumId(number), title: `${number}` })));
    });

    test("puts text around many albums, one and none", async () => {
      const store = await openStore(maker);
      await store.catalog.put([album(albumId(1)), album(albumId(2))]);
      const around = { before: '{"é":[', after: "]🎧}" };
      const [one, two] = [1, 2].map((number) => textOf(album(albumId(number)).json));
      const found = async (...numbers: readonly number[]) =>
        textOf(await store.catalog.getMany("albums", numbers.map(albumId), around));
      expect(await found(2, 1)).toBe(`{"é":[${two},${one}]🎧}`);
      expect(await found(1, 7)).toBe(`{"é":[${one}]🎧}`);
      expect(await found(7)).toBe('{"é":[]🎧}');
      expect(await found()).toBe('{"é":[]🎧}');
    });

    test("returns no albums for no ids and unknown ids, and takes an empty batch", async () => {
      const store = await openStore(maker);
      await store.catalog.put([]);
      expect((await store.catalog.getMany("albums", [])).byteLength).toBe(0);
      expect((await store.catalog.getMany("albums", [albumId(1)])).byteLength).toBe(0);
      expect(await store.catalog.count("albums")).toBe(0);
      expect(await store.catalog.listIds(10)).toEqual([]);
    });

    test("lists ids in ascending order, page by page, while albums come in", async () => {
      const store = await openStore(maker);
      await store.catalog.put([5, 3, 1, 4, 2].map((number) => album(albumId(number))));
      const first = await store.catalog.listIds(2);
      await store.catalog.put([album(albumId(0)), album(albumId(9)), album(albumId(3), "again")]);
      expect(first).toEqual([albumId(1), albumId(2)]);
      expect(await store.catalog.listIds(2, albumId(2))).toEqual([albumId(3), albumId(4)]);
      expect(await store.catalog.listIds(100, albumId(4))).toEqual([albumId(5), albumId(9)]);
      expect(await store.catalog.listIds(100, albumId(9))).toEqual([]);
      expect(await store.catalog.listIds(1)).toEqual([albumId(0)]);
    });

    test("finds albums by id and by release", async () => {
      const store = await openStore(maker);
      const [one, other] = [album("B000000001"), album("B000000002")];
      await store.catalog.put([{ ...other, mbid: mbid(2) }, one]);
      const find = (ids: string[], mbids: string[]) => store.catalog.find({ ids, mbids });
      expect(await find([other.id, one.id, "B000000003"], [mbid(2), mbid(3)])).toEqual([
        { id: one.id, mbid: undefined },
        { id: other.id, mbid: mbid(2) },
      ]);
      expect(await find([], [mbid(2)])).toEqual([{ id: other.id, mbid: mbid(2) }]);
      expect(await find([], [])).toEqual([]);
    });

    test("forgets the release of an album that is put without it", async () => {
      const store = await openStore(maker);
      await store.catalog.put([{ ...album("B000000001"), mbid: mbid(1) }]);
      await store.catalog.put([album("B000000001"), { ...album("B000000002"), mbid: mbid(1) }]);
      expect(await store.catalog.find({ ids: ["B000000001"], mbids: [mbid(1)] })).toEqual([
        { id: "B000000001", mbid: undefined },
        { id: "B000000002", mbid: mbid(1) },
      ]);
    });

    test("writes nothing where something else is found than was expected", async () => {
      const store = await openStore(maker);
      const lookup = { ids: ["B000000001", "B000000002"], mbids: [mbid(1)] };
      const nothing = { lookup, found: [] };
      expect(await store.catalog.put([album("B000000001", "old")], { expected: nothing })).toBe(true);
      const batch = [album("B000000001", "new"), { ...album("B000000003"), mbid: mbid(1) }];
      expect(await store.catalog.put(batch, { expected: nothing, checkpoint: checkpoint("a", 2) })).toBe(
        false,
      );
      expect(textOf(await store.catalog.get("albums", "B000000001"))).toBe(
        textOf(album("B000000001", "old").json),
      );
      expect(await store.catalog.get("albums", "B000000003")).toBeUndefined();
      expect(await store.catalog.getCheckpoint("a")).toBeUndefined();
      const found = await store.catalog.find(lookup);
      expect(await store.catalog.put(batch, { expected: { lookup, found } })).toBe(true);
      expect(await store.catalog.put(batch, { expected: { lookup, found } })).toBe(false);
      expect(textOf(await store.catalog.get("albums", "B000000001"))).toBe(
        textOf(album("B000000001", "new").json),
      );
    });

    test("lets one of many have what nobody is expected to have", async () => {
      const store = await openStore(maker);
      const titles = Array.from({ length: 20 }, (_, number) => `title ${number}`);
      const expected = { lookup: { ids: ["B000000001"], mbids: [mbid(1)] }, found: [] };
      const done = await Promise.all(
        titles.map((title) => store.catalog.put([album("B000000001", title)], { expected })),
      );
      const winners = titles.filter((_, number) => done[number]);
      expect(winners.length).toBe(1);
      expect(textOf(await store.catalog.get("albums", "B000000001"))).toContain(winners[0]);
    });

    test("takes a batch of a thousand", async () => {
      const store = await openStore(maker);
      await store.catalog.put(Array.from({ length: 1000 }, (_, number) => album(albumId(number))));
      expect(await store.catalog.count("albums")).toBe(1000);
      expect(await store.catalog.listIds(1, albumId(998))).toEqual([albumId(999)]);
    });
  });

  describe("import checkpoints", () => {
    test("has none for a source that was never imported", async () => {
      const store = await openStore(maker);
      expect(await store.catalog.getCheckpoint("dump.ndjson")).toBeUndefined();
    });

    test("keeps the newest of each source", async () => {
      const store = await openStore(maker);
      await store.catalog.put([album("B000000001")], { checkpoint: checkpoint("a.ndjson", 500) });
      await store.catalog.put([album("B000000002")], { checkpoint: checkpoint("b.ndjson", 20) });
      await store.catalog.put([], { checkpoint: checkpoint("a.ndjson", 1000) });
      expect(await store.catalog.getCheckpoint("a.ndjson")).toEqual(checkpoint("a.ndjson", 1000));
      expect(await store.catalog.getCheckpoint("b.ndjson")).toEqual(checkpoint("b.ndjson", 20));
    });

    test("stays as it is when albums come in without one", async () => {
      const store = await openStore(maker);
      await store.catalog.put([], { checkpoint: checkpoint("a.ndjson", 500) });
      await store.catalog.put([album("B000000001")]);
      expect(await store.catalog.getCheckpoint("a.ndjson")).toEqual(checkpoint("a.ndjson", 500));
    });

    test("forgets the one that is deleted, and takes a second deletion", async () => {
      const store = await openStore(maker);
      await store.catalog.put([], { checkpoint: checkpoint("a.ndjson", 500) });
      await store.catalog.put([], { checkpoint: checkpoint("b.ndjson", 500) });
      await store.catalog.deleteCheckpoint("a.ndjson");
      await store.catalog.deleteCheckpoint("a.ndjson");
      expect(await store.catalog.getCheckpoint("a.ndjson")).toBeUndefined();
      expect(await store.catalog.getCheckpoint("b.ndjson")).toBeDefined();
    });

    test("counts billions of lines", async () => {
      const store = await openStore(maker);
      await store.catalog.put([], { checkpoint: checkpoint("a.ndjson", 6_000_000_000) });
      expect((await store.catalog.getCheckpoint("a.ndjson"))?.lines).toBe(6_000_000_000);
    });
  });
}

function textOf(json: Uint8Array | undefined): string | undefined {
  return json === undefined ? undefined : new TextDecoder().decode(json);
}
