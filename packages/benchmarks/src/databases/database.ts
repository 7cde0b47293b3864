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
import { findPostgres, MISSING_POSTGRES, startPostgres } from "@gatefold/test-postgres";
import pg from "pg";
import { UsageError } from "../arguments.ts";
import { atExit } from "../cleanup.ts";
import { note } from "../environment.ts";
import { emulatorFile, serverFile } from "../servers/candidates.ts";
import { importAlbums, type ImportFigures } from "./import-albums.ts";
import type { StoreName } from "./store-name.ts";

/** A database with the first albums of the catalog. */
export interface SearchDatabase {
  /** A file, or the URL of a PostgreSQL. */
  readonly address: string;
  readonly megabytes: number;
  /** What adding the albums took; `undefined` if they were there. */
  readonly imported: ImportFigures | undefined;
  stop(): Promise<void>;
}

/** Databases that are kept, outside of git. */
const KEPT = fileURLToPath(new URL("../../.search", import.meta.url));

/**
 * Opens the database of so many albums, and makes it if there is none yet. One that was interrupted is continued.
 *
 * @param isKept whether it stays for the next run, until what it is made of or how it is made changes
 * @param isNew whether one that was kept is removed first
 */
export async function openDatabase(
  store: StoreName,
  albums: number,
  { isKept, isNew = false }: { readonly isKept: boolean; readonly isNew?: boolean },
): Promise<SearchDatabase> {
  const folder = isKept ? keptFolder(store, albums, isNew) : undefined;
  return store === "sqlite" ? openSqlite(albums, folder) : openPostgres(albums, folder);
}

async function openSqlite(albums: number, kept: string | undefined): Promise<SearchDatabase> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "gatefold-search-"));
  const remove = atExit(() => kept === undefined && rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "catalog.db");
  const imported = await fill(file, await sqliteStore({ file }), albums);
  return { address: file, megabytes: statSync(file).size / 1e6, imported, stop: async () => remove() };
}

async function openPostgres(albums: number, keepIn: string | undefined): Promise<SearchDatabase> {
  const bin = findPostgres();
  if (bin === undefined) throw new UsageError(`${MISSING_POSTGRES}. Or leave it out: --stores sqlite.`);
  const server = await startPostgres({ bin, durable: true, settings: { shared_buffers: "128MB" }, keepIn });
  try {
    const imported = await fill(server.url, await postgresStore({ url: server.url }), albums);
    const megabytes = await settle(server.url, imported !== undefined);
    return { address: server.url, megabytes, imported, stop: () => server.remove() };
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
function keptFolder(store: StoreName, albums: number, isNew: boolean): string {
  const name = `${store}-${albums}-`;
  const folder = join(KEPT, name + version(store));
  if (isNew) rmSync(folder, { recursive: true, force: true });
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

/** Adds the albums that are missing. Each batch of an import is in the database as a whole or not at all. */
async function fill(address: string, store: Store, albums: number): Promise<ImportFigures | undefined> {
  const there = await store.catalog.count("albums");
  await store.close();
  if (there >= albums) return undefined;
  note(`importing ${albums} albums (${store.kind}); ${there} are there`);
  return importAlbums(address, there, albums);
}
