import { join } from "node:path";
import { importCatalog, postgresStore, type Store, sqliteStore } from "@gatefold/server";
import { note } from "../progress.ts";
import { emulatorFile } from "../servers/package-file.ts";
import { albumId, albumJson } from "./albums.ts";
import { LIBRARY_ENTRIES } from "./workloads.ts";

const BATCH = 1000;
const NOTE_EVERY = 250_000;

/** Makes a database of the sample catalog and `count` synthetic albums, and returns its path. */
export async function makeDatabase(folder: string, count: number): Promise<string> {
  const file = join(folder, "catalog.db");
  await fillStore(await openStore(file), count);
  return file;
}

/** Fills a database of PostgreSQL with the same. */
export async function fillPostgres(url: string, count: number): Promise<void> {
  await fillStore(await openStore(url), count);
}

/** Opens a database: a file, or the URL of a PostgreSQL. */
async function openStore(database: string): Promise<Store> {
  return database.startsWith("postgres:")
    ? postgresStore({ url: database })
    : sqliteStore({ file: database });
}

/** Gives a user the library whose pages are read. Its albums are none that the writes add and remove. */
export async function fillLibrary(database: string, userId: string, albums: number): Promise<void> {
  const store = await openStore(database);
  try {
    if (!store.contents) throw new Error("The store takes no contents.");
    const entries = Array.from({ length: LIBRARY_ENTRIES }, (_, index) => ({
      objectId: `00000000-${(index + 1).toString(16).padStart(4, "0")}-7000-8000-000000000000`,
      albumId: albumId(albums + index),
      purchased: false,
      uploaded: false,
    }));
    await store.contents.replace({ libraries: [{ userId, entries }] });
  } finally {
    await store.close();
  }
}

async function fillStore(store: Store, count: number): Promise<void> {
  try {
    await importCatalog({ store, files: [emulatorFile("data/sample-catalog.ndjson")] });
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
    await store.catalog.put(albums);
    if (first > 0 && first % NOTE_EVERY === 0) note(`  ${first} of ${count} albums`);
  }
}
