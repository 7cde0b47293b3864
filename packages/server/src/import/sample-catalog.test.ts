import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sampleCatalog, sampleCatalogFile } from "../../scripts/build-sample-catalog.ts";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { importCatalog } from "./import-catalog.ts";
import { fixture } from "./testing/fixtures.ts";

const committed = readFileSync(sampleCatalogFile, "utf8");

test("the sample catalog is what its script makes of the fixtures", async () => {
  expect(await sampleCatalog()).toBe(committed);
});

test("the sample catalog has every album that the document's examples ask for or show", () => {
  const ids = committed
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  const examples = ["B08XK843KK", "B0064UPU4G", "B08XJQM7YV", "B00D3PLC1K", "B07B62ZK5S", "B06VWVWDDH"];
  for (const id of [...examples, "B0101GQZGA", "B091MTJT3P"]) expect(ids).toContain(id);
  expect(ids).toHaveLength(8 + 37);
});

test("the sample catalog is imported as it is, and its releases are known again", async () => {
  const store = memoryStore();
  const summary = await importCatalog({ store, files: [sampleCatalogFile], strict: true });
  expect(summary).toMatchObject({ imported: 45, failed: false });
  await importCatalog({ store, files: [fixture("musicbrainz-releases.ndjson")] });
  const albums = await store.getAlbums(await store.listAlbumIds(100));
  expect(albums.map((json) => `${new TextDecoder().decode(json)}\n`).join("")).toBe(committed);
});

test("the sample catalog names no proxy of the copy that the document was taken from", () => {
  expect(committed).not.toContain("goskope");
});
