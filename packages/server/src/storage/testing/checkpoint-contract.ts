import { describe, expect, test } from "vitest";
import { album, checkpoint } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

export function checkpointContract(maker: StoreMaker): void {
  describe("import checkpoints", () => {
    test("has none for a source that was never imported", async () => {
      const store = await openStore(maker);
      expect(await store.getImportCheckpoint("dump.ndjson")).toBeUndefined();
    });

    test("keeps the newest of each source", async () => {
      const store = await openStore(maker);
      await store.putAlbums([album("B000000001")], { checkpoint: checkpoint("a.ndjson", 500) });
      await store.putAlbums([album("B000000002")], { checkpoint: checkpoint("b.ndjson", 20) });
      await store.putAlbums([], { checkpoint: checkpoint("a.ndjson", 1000) });
      expect(await store.getImportCheckpoint("a.ndjson")).toEqual(checkpoint("a.ndjson", 1000));
      expect(await store.getImportCheckpoint("b.ndjson")).toEqual(checkpoint("b.ndjson", 20));
    });

    test("stays as it is when albums come in without one", async () => {
      const store = await openStore(maker);
      await store.putAlbums([], { checkpoint: checkpoint("a.ndjson", 500) });
      await store.putAlbums([album("B000000001")]);
      expect(await store.getImportCheckpoint("a.ndjson")).toEqual(checkpoint("a.ndjson", 500));
    });

    test("forgets the one that is deleted, and takes a second deletion", async () => {
      const store = await openStore(maker);
      await store.putAlbums([], { checkpoint: checkpoint("a.ndjson", 500) });
      await store.putAlbums([], { checkpoint: checkpoint("b.ndjson", 500) });
      await store.deleteImportCheckpoint("a.ndjson");
      await store.deleteImportCheckpoint("a.ndjson");
      expect(await store.getImportCheckpoint("a.ndjson")).toBeUndefined();
      expect(await store.getImportCheckpoint("b.ndjson")).toBeDefined();
    });

    test("counts billions of lines", async () => {
      const store = await openStore(maker);
      await store.putAlbums([], { checkpoint: checkpoint("a.ndjson", 6_000_000_000) });
      expect((await store.getImportCheckpoint("a.ndjson"))?.lines).toBe(6_000_000_000);
    });
  });
}
