import { importCatalog, postgresStore, sqliteStore, type Store } from "@gatefold/server";
import { note } from "../environment.ts";
import { emulatorFile } from "../servers/candidates.ts";
import { LIBRARY_ENTRIES } from "./workloads.ts";

/** Ids with it occur neither in the sample catalog nor in imports. */
const ID_PREFIX = "B0V";
const TRACKS = 6;

/** The catalog id of a synthetic album. */
export function albumId(index: number): string {
  return ID_PREFIX + index.toString(36).toUpperCase().padStart(7, "0");
}

/** The catalog ids of a synthetic album's tracks. */
export function trackIds(index: number): readonly string[] {
  const id = albumId(index);
  return Array.from({ length: TRACKS }, (_, track) => `${id.slice(0, 2)}U${id.slice(4)}${track}`);
}

/**
 * A synthetic album as it is stored: JSON of about 2 KB. All have the same length, so that a server with a fixed
 * body has the same to send.
 */
export function albumJson(index: number): string {
  const id = albumId(index);
  const number = String(index).padStart(8, "0");
  const url = `https://music.amazon.com/albums/${id}`;
  const title = `Prélude ${number}`;
  return JSON.stringify({
    id,
    globalAsin: id,
    title,
    shortTitle: title,
    duration: 1500,
    url,
    releaseDate: "2001-03-12T00:00:00.000Z",
    market: "US",
    availableMarkets: [{ id: "US", name: "United States" }],
    artists: [{ id: "B0W0000001", name: "Gate & Fold", url: "https://music.amazon.com/artists/B0W0000001" }],
    eligibility: { isDownloadable: true, isPurchaseable: true, isPreviewable: true, isPrimeEligible: false },
    tracks: trackIds(index).map((trackId, track) => ({
      id: trackId,
      title: `Track ${track + 1} of ${number}`,
      isrc: `USGF${number}`,
      duration: 250,
      url,
      album: { id, title, url },
    })),
    trackCount: TRACKS,
    images: [250, 500].map((size) => ({
      url: `https://images.example/${id}/${size}.jpg`,
      height: size,
      width: size,
    })),
    label: "Fold Records",
    audioQualities: ["SD", "HD"],
  });
}

const BATCH = 1000;
const NOTE_EVERY = 250_000;

/** Fills a new database, a file or the URL of a PostgreSQL, with the sample catalog and `count` synthetic albums. */
export async function fillCatalog(database: string, count: number): Promise<void> {
  const store = await openStore(database);
  try {
    await importCatalog({ store, files: [emulatorFile("data/sample-catalog.ndjson")] });
    await fill(store, count);
  } finally {
    await store.close();
  }
}

/** Opens a database: a file, or the URL of a PostgreSQL. */
export async function openStore(database: string): Promise<Store> {
  return database.startsWith("postgres:")
    ? postgresStore({ url: database })
    : sqliteStore({ file: database });
}

/** Gives a user the library whose pages are read. Its albums are different from those that the writes add and remove. */
export async function fillLibrary(database: string, userId: string, albums: number): Promise<void> {
  const store = await openStore(database);
  try {
    if (!store.contents) throw new Error("The store takes no contents.");
    const entries = Array.from({ length: LIBRARY_ENTRIES }, (_, index) => ({
      objectId: `00000000-${(index + 1).toString(16).padStart(4, "0")}-7000-8000-000000000000`,
      itemId: albumId(albums + index),
      purchased: false,
      uploaded: false,
    }));
    await store.contents.replace({ libraries: [{ userId, list: "albums", entries }] });
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
