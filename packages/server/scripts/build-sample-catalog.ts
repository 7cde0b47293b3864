/**
 * Writes data/sample-catalog.ndjson, which ships with the package, from the two files in fixtures/, which do
 * not. Run it with `node scripts/build-sample-catalog.ts` after a change of the fixtures or of the importer.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { importCatalog } from "../src/import/import-catalog.ts";
import { memoryStore } from "../src/storage/memory/memory-store.ts";

/** Where the sample catalog is kept. */
export const sampleCatalogFile: string = path("../data/sample-catalog.ndjson");

/** The document's albums come first: they are as Amazon shows them, so they have their ids before any release. */
const fixtures = [
  path("../fixtures/document-albums.ndjson"),
  path("../fixtures/musicbrainz-releases.ndjson"),
];

/** The sample catalog as NDJSON of Album objects in the order of their ids, the same bytes every time. */
export async function sampleCatalog(): Promise<string> {
  const store = memoryStore();
  const { failed } = await importCatalog({ store, files: fixtures, strict: true });
  if (failed) throw new Error("a line of the fixtures could not be imported");
  const ids = await store.listAlbumIds(await store.countAlbums());
  const albums = await store.getAlbums(ids);
  return albums.map((json) => `${new TextDecoder().decode(json)}\n`).join("");
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

if (import.meta.main) await writeFile(sampleCatalogFile, await sampleCatalog());
