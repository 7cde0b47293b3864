/**
 * Writes data/sample-catalog.ndjson, which ships with the package, from the fixtures of the server's tests, which do not. Run it
 * with `node scripts/build-sample-catalog.ts` after a change of the fixtures or of the importer.
 */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { importCatalog, memoryStore } from "@gatefold/server";
import { derivedId } from "@gatefold/server/extend/node";

/** Where the sample catalog is kept. */
export const sampleCatalogFile: string = path("../data/sample-catalog.ndjson");

/**
 * Amazon's page asks for these ids, or lists them, without saying what they are. Releases without an ASIN stand in for
 * them, by their MBIDs.
 */
export const STAND_INS: Readonly<Record<string, string>> = {
  B08XK843KK: "10269c7f-e208-478e-b688-4ca6472cfcf2",
  B08XJQM7YV: "262adda5-2ee3-4ea4-9ba4-f2ba9508b5ea",
  B0101GQZGA: "6283480c-5004-4da7-993c-69fd7d2f0681",
  B07B62ZK5S: "0b405ea7-8785-402f-bcf7-d55f5000dc3e",
  B06VWVWDDH: "e64d28c8-f6de-4dd2-928f-5a00723767a6",
};

/** The page shows the first track of this album, and says that it has 14. */
const DISCOVERY = "B0064UPU4G";

/** The sample catalog as NDJSON of Album objects in the order of their ids, the same bytes every time. */
export async function sampleCatalog(): Promise<string> {
  const store = memoryStore();
  // The document's albums come first: they are as Amazon shows them, so they have their ids before any release.
  const lines = [...documentAlbums(), ...releases()].map((value) => `${JSON.stringify(value)}\n`);
  const { failed } = await importCatalog({ store, files: ["-"], stdin: Readable.from(lines), strict: true });
  if (failed) throw new Error("a line of the fixtures could not be imported");
  const ids = await store.catalog.listIds(await store.catalog.count("albums"));
  const json = new TextDecoder().decode(await store.catalog.getMany("albums", ids));
  const albums: readonly Record<string, unknown>[] = JSON.parse(`[${json}]`);
  return albums
    .map((album) => (String(album["id"]) in STAND_INS ? asPrinted(album) : album))
    .map((album) => `${JSON.stringify(album)}\n`)
    .join("");
}

/** A stand-in has the shape that the page prints for its id, and the lengths of its tracks. */
function asPrinted(album: Record<string, unknown>): object {
  const some = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : []);
  const tracks = some(album["tracks"]).map(({ id, title, duration, url }) => ({ id, title, duration, url }));
  const images = some(album["images"]).map(({ height, width, url }) => ({ height, width, url }));
  // Fields that are there already keep their places.
  return { ...album, tracks, images };
}

/** The albums of which the document says what they are, Discovery with all its tracks. */
function documentAlbums(): object[] {
  return fixture("document-albums.ndjson")
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter(({ id }) => STAND_INS[String(id)] === undefined)
    .map((album) => (album["id"] === DISCOVERY ? withTracks(album) : album));
}

function withTracks(album: Record<string, unknown>): object {
  const printed: unknown[] = Array.isArray(album["tracks"]) ? album["tracks"] : [];
  const tracks = fixture("discovery-tracks.csv")
    .slice(1)
    .map((line, index) => {
      const [, position = "", title = "", seconds = ""] = /^(\d+),(.+),(\d+)$/.exec(line) ?? [];
      const id = derivedId("track", `${DISCOVERY}/${position}`);
      const made = { id, title: title.replaceAll('"', ""), duration: Number(seconds), url: album["url"] };
      return { ...made, ...Object(printed[index]) };
    });
  return { ...album, tracks };
}

function releases(): object[] {
  const ids = new Map(Object.entries(STAND_INS).map(([id, mbid]) => [mbid, id]));
  return fixture("musicbrainz-releases.ndjson").map((line) => {
    const release: Record<string, unknown> = JSON.parse(line);
    const asin = ids.get(String(release["id"]));
    return asin === undefined ? release : { ...release, asin };
  });
}

function fixture(name: string): string[] {
  return readFileSync(fixturePath(name), "utf8").trimEnd().split("\n");
}

/** Path of a file in the fixtures of the server. */
export function fixturePath(name: string): string {
  return path(`../../server/fixtures/${name}`);
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

if (import.meta.main) await writeFile(sampleCatalogFile, await sampleCatalog());
