import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { postgresStore, sqliteStore, type Store } from "@gatefold/server";
import { readAgreement } from "../catalog/agreement.ts";
import { type MadeAlbum, madeAlbums } from "../catalog/albums.ts";
import { ended, launch, startServer } from "../server/process.ts";

/** The result of killing an import again and again. */
export interface ImportKillResult {
  readonly kills: number;
  /** Albums that were there after the last kill, and after the import was at its end. */
  readonly afterKills: number;
  readonly albums: number;
  /** Where albums, tracks, artists and searches contradict each other. */
  readonly contradictions: readonly string[];
}

/** So many are imported for each kill. */
const ALBUMS_A_KILL = 560;
/** So many are looked at where an import was killed, half of them before that place. */
const COMPARED = 16;
const MAX_DELAY_MS = 60;
const POLL_MS = 5;

/** Kills an import when it has stored something more, starts a server, and compares what that has. In the end, the import comes to its end. */
export async function killImports(db: string, folder: string, kills: number): Promise<ImportKillResult> {
  const albums = madeAlbums(ALBUMS_A_KILL * (kills + 1));
  const file = join(folder, "catalog.ndjson");
  writeFileSync(file, albums.map(({ album }) => JSON.stringify(album)).join("\n"));
  const contradictions: string[] = [];
  let stored = 0;
  for (let round = 0; round < kills; round += 1) {
    const before = stored;
    await killOne(db, file, before);
    stored = await countAlbums(db);
    contradictions.push(...(await compare(db, albums, [stored])));
  }
  const end = await ended(launch(["import", file, "--db", db], folder));
  if (end.exitCode !== 0) throw new Error(end.stderr);
  contradictions.push(...(await compare(db, albums, [0, stored, albums.length])));
  return { kills, afterKills: stored, albums: await countAlbums(db), contradictions };
}

/** Ends the import as a crash would, some time after it has stored more albums than before. */
async function killOne(db: string, file: string, before: number): Promise<void> {
  const child = launch(["import", file, "--db", db], "/");
  const closed = once(child, "close");
  child.stdout?.resume();
  child.stderr?.resume();
  const isClosed = closed.then(() => true);
  const store = await openAnew(db);
  try {
    while ((await store.catalog.count("albums")) <= before)
      if (await Promise.race([isClosed, delay(POLL_MS, false)])) break;
  } finally {
    await store.close();
  }
  await delay(Math.random() * MAX_DELAY_MS);
  child.kill("SIGKILL");
  await closed;
}

/** Starts a server, and compares what it has of the albums around these places. */
async function compare(
  db: string,
  albums: readonly MadeAlbum[],
  places: readonly number[],
): Promise<readonly string[]> {
  const server = await startServer(db);
  try {
    const compared = places.flatMap((place) => {
      const from = Math.max(0, Math.min(place, albums.length - COMPARED / 2) - COMPARED / 2);
      return albums.slice(from, from + COMPARED).map(({ album }) => album);
    });
    return (await readAgreement(server, compared)).contradictions;
  } finally {
    await server.end();
  }
}

async function countAlbums(db: string): Promise<number> {
  const store = await openAnew(db);
  try {
    return await store.catalog.count("albums");
  } finally {
    await store.close();
  }
}

function openAnew(db: string): Store | Promise<Store> {
  return /^postgres/.test(db) ? postgresStore({ url: db }) : sqliteStore({ file: db });
}
