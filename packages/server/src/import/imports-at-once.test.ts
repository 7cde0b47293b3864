import { describe, expect, test } from "vitest";
import { openStore } from "../storage/testing/store-maker.ts";
import { derivedAlbumId } from "./album-id.ts";
import { importCatalog } from "./import-catalog.ts";
import { albumId, mbid, ndjson, release, tempFile } from "./testing/fixtures.ts";
import { stores } from "./testing/stores.ts";

const FILES = 4;
const SHARED = 30;

/** Releases of which the `n`-th of each file has the same ASIN. */
function releasesOf(file: number) {
  return Array.from({ length: SHARED }, (_, n) => ({ number: file * 1000 + n, asin: albumId(n) }));
}

for (const maker of stores) {
  describe.skipIf(maker.isMissing)(`imports into ${maker.name} at once`, () => {
    test("lose no release of those that share an ASIN", async () => {
      const store = await openStore(maker);
      const releases = Array.from({ length: FILES }, (_, file) => releasesOf(file));
      const imports = releases.map((all, file) => {
        const lines = ndjson(...all.map(({ number, asin }) => release(number, { asin })));
        return importCatalog({ store, files: [tempFile(`${file}.ndjson`, lines)], batchSize: 7 });
      });
      for (const summary of await Promise.all(imports)) expect(summary).toMatchObject({ imported: SHARED });

      expect(await store.catalog.count("albums")).toBe(FILES * SHARED);
      const titles = new Map<string, string>();
      for (const id of await store.catalog.listIds(1000))
        titles.set(id, JSON.parse(new TextDecoder().decode(await store.catalog.get("albums", id))).title);
      for (const { number, asin } of releases.flat())
        expect([titles.get(asin), titles.get(derivedAlbumId(mbid(number)))]).toContain(`Release ${number}`);
    });

    test("of the same releases come to what one of them comes to", async () => {
      const store = await openStore(maker);
      const lines = ndjson(...releasesOf(0).map(({ number, asin }) => release(number, { asin })));
      const imports = Array.from({ length: FILES }, (_, file) =>
        importCatalog({ store, files: [tempFile(`${file}.ndjson`, lines)], batchSize: 7 }),
      );
      await Promise.all(imports);
      expect(await store.catalog.listIds(1000)).toEqual(releasesOf(0).map(({ asin }) => asin));
    });
  });
}
