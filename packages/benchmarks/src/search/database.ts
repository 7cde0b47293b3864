import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { postgresStore, sqliteStore, type Store } from "@gatefold/server";
import { storedAlbums } from "@gatefold/test-catalog";
import { findPostgres, MISSING_POSTGRES, startPostgres } from "@gatefold/test-postgres";
import pg from "pg";
import { UsageError } from "../arguments.ts";
import { atExit } from "../cleanup.ts";
import { note } from "../environment.ts";
import { emulatorFile, serverFile } from "../servers/candidates.ts";

export const STORES = ["sqlite", "postgres"] as const;
export type StoreName = (typeof STORES)[number];

/**
 * Reads the option `--stores`.
 *
 * @throws UsageError
 */
export function storesOf(names: string): readonly StoreName[] {
  return names.split(",").map((name) => {
    const store = STORES.find((each) => each === name);
    if (store === undefined)
      throw new UsageError(`--stores takes ${STORES.join(" and ")}, and got "${name}".`);
    return store;
  });
}

/** A database with the first albums of the catalog. */
export interface SearchDatabase {
  /** A file, or the URL of a PostgreSQL. */
  readonly address: string;
  readonly megabytes: number;
  /** Albums that this run added a second; `undefined` if they were there. */
  readonly albumsPerSecond: number | undefined;
  stop(): Promise<void>;
}

const BATCH = 500;
const NOTE_EVERY = 50_000;

/** Databases that are kept, outside of git. */
const KEPT = fileURLToPath(new URL("../../.search", import.meta.url));

/**
 * Opens the database of so many albums, and makes it if there is none yet. One that was interrupted is continued.
 *
 * @param isKept whether it stays for the next run, until what it is made of or how it is made changes
 */
export async function openDatabase(
  store: StoreName,
  albums: number,
  isKept: boolean,
): Promise<SearchDatabase> {
  const folder = isKept ? keptFolder(store, albums) : undefined;
  return store === "sqlite" ? openSqlite(albums, folder) : openPostgres(albums, folder);
}

async function openSqlite(albums: number, kept: string | undefined): Promise<SearchDatabase> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "gatefold-search-"));
  const remove = atExit(() => kept === undefined && rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "catalog.db");
  const albumsPerSecond = await fill(await sqliteStore({ file }), albums);
  return { address: file, megabytes: statSync(file).size / 1e6, albumsPerSecond, stop: async () => remove() };
}

async function openPostgres(albums: number, keepIn: string | undefined): Promise<SearchDatabase> {
  const bin = findPostgres();
  if (bin === undefined) throw new UsageError(`${MISSING_POSTGRES}. Or leave it out: --stores sqlite.`);
  const server = await startPostgres({ bin, durable: true, settings: { shared_buffers: "128MB" }, keepIn });
  try {
    const albumsPerSecond = await fill(await postgresStore({ url: server.url }), albums);
    const megabytes = await settle(server.url, albumsPerSecond !== undefined);
    return { address: server.url, megabytes, albumsPerSecond, stop: () => server.remove() };
  } catch (error) {
    await server.remove();
    throw error;
  }
}

/** Does what the database would do by itself soon, and would change what is measured. Returns its size in megabytes. */
async function settle(url: string, isNew: boolean): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (isNew) await client.query("VACUUM (ANALYZE)");
    const { rows } = await client.query("SELECT pg_database_size(current_database()) AS bytes");
    return Number(rows[0].bytes) / 1e6;
  } finally {
    await client.end();
  }
}

/** The folder of a database. Those of other versions are removed. */
function keptFolder(store: StoreName, albums: number): string {
  const name = `${store}-${albums}-`;
  const folder = join(KEPT, name + version(store));
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(KEPT)) {
    if (!other.startsWith(name) || join(KEPT, other) === folder) continue;
    note(`removing ${join(KEPT, other)}, which another version made`);
    rmSync(join(KEPT, other), { recursive: true, force: true });
  }
  return folder;
}

/** Changes with what albums are made of, and with how the store keeps them. */
function version(store: StoreName): string {
  const catalog = dirname(fileURLToPath(import.meta.resolve("@gatefold/test-catalog")));
  const storage = serverFile("src/storage/");
  const files = [
    ...globSync(join(catalog, "*.ts")),
    emulatorFile("data/sample-catalog.ndjson"),
    ...["terms", "items-of-album", "rank-class", "catalog-items"].map((name) => join(storage, `${name}.ts`)),
    ...globSync(
      join(
        storage,
        store,
        "{migrations,catalog,catalog-items,search-segments,search-counts,similar-words}.ts",
      ),
    ),
  ];
  const hash = createHash("sha256");
  for (const file of files.toSorted()) if (existsSync(file)) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 8);
}

/** Returns how many albums were added a second, if any had to be. */
async function fill(store: Store, albums: number): Promise<number | undefined> {
  try {
    const there = await store.catalog.count("albums");
    if (there >= albums) return undefined;
    // Each batch is in the database as a whole or not at all.
    note(`making a database of ${albums} albums (${store.kind}); ${there} are there`);
    const startMs = performance.now();
    let index = 0;
    let batch: { id: string; json: Uint8Array }[] = [];
    for (const album of storedAlbums(albums)) {
      index += 1;
      if (index <= there) continue;
      batch.push(album);
      if (batch.length < BATCH && index < albums) continue;
      await store.catalog.put(batch);
      batch = [];
      if (index % NOTE_EVERY === 0) note(`  ${index} of ${albums} albums`);
    }
    return ((albums - there) / (performance.now() - startMs)) * 1000;
  } finally {
    await store.close();
  }
}
