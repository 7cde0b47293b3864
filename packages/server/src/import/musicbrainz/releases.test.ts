import { derivedAlbumId } from "../album-id.ts";
import { importCatalog, type SkippedLine } from "../import-catalog.ts";
import { mbid, ndjson, release, tempFile } from "../testing/fixtures.ts";
import { memoryStore } from "../../storage/memory/memory-store.ts";
import { describe, expect, test } from "vitest";

async function importing(content: string) {
  const store = memoryStore();
  const skipped: SkippedLine[] = [];
  const files = [tempFile("answer.json", content)];
  const { imported } = await importCatalog({ store, files, onSkip: (line) => skipped.push(line) });
  return { imported, skipped, ids: await store.catalog.listIds(100) };
}

const IDS = [1, 2].map((number) => derivedAlbumId(mbid(number))).sort();
const releases = [release(1), release(2)];

describe("an answer of the web service is read as its releases", () => {
  const browse = { "release-count": 2, "release-offset": 0, releases };
  test.each([
    ["to a browse", JSON.stringify(browse)],
    ["with the releases first", JSON.stringify({ releases, "release-count": 2 })],
    ["over many lines", JSON.stringify(browse, null, 2)],
    ["to a search", JSON.stringify({ created: "2026-01-01T00:00:00.000Z", count: 2, offset: 0, releases })],
    ["page by page", ndjson({ ...browse, releases: [release(1)] }, { ...browse, releases: [release(2)] })],
    ["among other lines", ndjson(release(1), { ...browse, releases: [release(2)] })],
    ["in a list of answers", JSON.stringify([{ ...browse, releases: [release(1)] }, browse], null, 1)],
    ["that is the list alone", JSON.stringify(releases, null, 2)],
  ])("%s", async (_, content) => {
    expect(await importing(content)).toMatchObject({ ids: IDS, skipped: [] });
  });
});

test("what is no release in an answer is told, and the others are imported", async () => {
  const { imported, skipped } = await importing(JSON.stringify({ releases: [release(1), 7, { id: "x" }] }));
  expect(imported).toBe(1);
  expect(skipped.map(({ line }) => line)).toEqual([1, 1]);
});

test("an answer without releases holds no albums", async () => {
  await expect(importing('{"release-count":0,"releases":[]}')).rejects.toMatchObject({ code: "EMPTY" });
});

test("an entity that mentions its releases is none", async () => {
  const artist = { id: mbid(9), name: "Björk", "sort-name": "Björk", releases };
  const { imported, skipped } = await importing(ndjson(artist));
  expect(imported).toBe(0);
  expect(skipped[0]?.reason).toMatch("but not a release");
});
