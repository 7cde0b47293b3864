import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importCatalog, memoryStore } from "@gatefold/server";
import { fixturePath, STAND_INS, sampleCatalog, sampleCatalogFile } from "../scripts/build-sample-catalog.ts";

const committed = readFileSync(sampleCatalogFile, "utf8");
const albums = committed
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

test("the sample catalog is what its script makes of the fixtures", async () => {
  expect(await sampleCatalog()).toBe(committed);
});

test("the sample catalog has every album that the document's examples ask for or show", () => {
  const ids = albums.map(({ id }) => id);
  const examples = ["B08XK843KK", "B0064UPU4G", "B08XJQM7YV", "B00D3PLC1K", "B07B62ZK5S", "B06VWVWDDH"];
  for (const id of [...examples, "B0101GQZGA", "B091MTJT3P"]) expect(ids).toContain(id);
  expect(ids).toHaveLength(3 + 37);
});

test("every sample album has a title of its own making", () => {
  for (const { id, title } of albums) {
    expect(title, id).toMatch(/\S/);
    expect(title, id).not.toContain(id);
  }
});

test("the first album of the document is whole, and its printed track is as printed", () => {
  const { tracks, trackCount, duration } = albums.find(({ id }) => id === "B0064UPU4G");
  expect(tracks).toHaveLength(trackCount);
  expect(tracks[0]).toMatchObject({
    id: "B0064UPUDC",
    title: "One More Time",
    url: "https://music.amazon.com/albums/B0064UPU4G",
  });
  expect(tracks[3].title).toBe("Harder, Better, Faster, Stronger");
  const seconds = tracks.reduce((sum: number, track: { duration: number }) => sum + track.duration, 0);
  expect(Math.abs(seconds - duration)).toBeLessThan(30);
});

test("the sample catalog is imported as it is, and its releases are known again", async () => {
  const store = memoryStore();
  const summary = await importCatalog({ store, files: [sampleCatalogFile], strict: true });
  expect(summary).toMatchObject({ imported: 40, failed: false });
  await importCatalog({ store, files: [fixturePath("musicbrainz-releases.ndjson")] });
  // Those that stand in for other albums have ids of their own, too.
  expect(await store.catalog.count("albums")).toBe(40 + Object.keys(STAND_INS).length);
  const again = new TextDecoder().decode(
    await store.catalog.getMany(
      "albums",
      albums.map(({ id }) => id),
    ),
  );
  expect(again).toBe(committed.trimEnd().replaceAll("\n", ","));
});

test("the sample catalog names no proxy of the copy that the document was taken from", () => {
  expect(committed).not.toContain("goskope");
});
