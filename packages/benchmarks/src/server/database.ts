import { join } from "node:path";
import { importCatalog, postgresStore, type Store, sqliteStore } from "@gatefold/server";
import { note } from "../progress.ts";
import { serverFile } from "../servers/package-file.ts";
import { albumId, albumJson } from "./albums.ts";

const BATCH = 1000;
const NOTE_EVERY = 250_000;

/** Makes a database of the sample catalog and `count` synthetic albums, and returns its path. */
export async function makeDatabase(folder: string, count: number): Promise<string> {
  const file = join(folder, "catalog.db");
  await fillStore(sqliteStore({ file }), count);
  return file;
}

/** Fills a database of PostgreSQL with the same. */
export async function fillPostgres(url: string, count: number): Promise<void> {
  await fillStore(await postgresStore({ url }), count);
}

async function fillStore(store: Store, count: number): Promise<void> {
  try {
    await importCatalog({ store, files: [serverFile("data/sample-catalog.ndjson")] });
    await fill(store, count);
  } finally {
    await store.close();
  }
}

async function fill(store: Store, count: number): Promise<void> {
  const encoder = new TextEncoder();
  for (let first = 0; first < count; first += BATCH) {
    const albums = Array.from({ length: Math.min(BATCH, count - first) }, (_, offset) => ({
      id: albumId(first + offset),
      json: encoder.encode(albumJson(first + offset)),
    }));
    await store.putAlbums(albums);
    if (first > 0 && first % NOTE_EVERY === 0) note(`  ${first} of ${count} albums`);
  }
}
