import type { SchemaVersion, Store } from "../store.ts";
import { quoteSchema, urlsOf } from "./address.ts";

/** Which PostgreSQL database to use, and how. */
export interface PostgresStoreOptions {
  /**
   * Where the database is: `postgres://user:password@host:5432/database`. Missing parts come from `PGHOST`, `PGPORT`,
   * `PGUSER`, `PGPASSWORD` and `PGDATABASE`. `?sslmode=` is as for PostgreSQL's own programs, with `verify-full` for a
   * server on the internet. Without it, nothing is encrypted.
   *
   * `postgres://host1:5432,host2:5432/database` names several servers, of which the writable one is used, and found again
   * after a failover. `?target_session_attrs=` is as for libpq: `read-write`, which is the default for several servers,
   * `primary`, `any`, `standby` or `read-only`.
   *
   * A pooler such as PgBouncer can be in front of the database, even one that pools transactions.
   */
  readonly url: string;
  /**
   * The schema that the tables are in.
   * @default "gatefold"
   */
  readonly schema?: string | undefined;
  /**
   * Whether to create the schema and its tables if they are missing. If not, the store fails with `NOT_FOUND`.
   * @default true
   */
  readonly create?: boolean | undefined;
  /**
   * The maximum number of connections of this process: half of them for reads, half for writes, and at least one for
   * each, so that neither waits for the other. They are opened when needed, and closed when unused for a minute. `ping`
   * has one more, so that it doesn't wait for them.
   * @default 20
   */
  readonly maxConnections?: number | undefined;
  /**
   * How long opening a connection, or a `ping`, may take, in milliseconds.
   * @default 5000
   */
  readonly connectTimeoutMs?: number | undefined;
  /**
   * How long a statement may take, including its wait for a synchronous standby, and how long a call may wait for a free
   * connection, in milliseconds. A statement that takes longer is cancelled. Counts, imports and snapshots may take
   * longer.
   * @default 5000
   */
  readonly statementTimeoutMs?: number | undefined;
  /**
   * Called while a database of an older version gets new tracks and artists, with the number of albums that are left.
   * This takes minutes for a million albums. Several servers that start at once take turns.
   *
   * @param pendingAlbums how many albums are left
   */
  readonly onRebuild?: ((pendingAlbums: number) => void) | undefined;
}

/** A store in a PostgreSQL database, which many processes on many machines can share. */
export interface PostgresStore extends Store {
  /** Where the database is, without the password. */
  readonly address: string;
  /** The schema that the tables are in. */
  readonly schema: string;
}

/**
 * Opens a store in a PostgreSQL database, and creates its tables (see `create`) or updates them.
 *
 * A write is as durable as a commit of the database: it is on the disk, unless `synchronous_commit` or `fsync` is off for
 * the database, and on its synchronous standbys, if it has any. If these don't confirm a write in time, it fails,
 * although it may have been made. When a connection is lost, reads and idempotent writes are repeated on another one.
 *
 * @throws {StoreError} if the database can't be used: see `StoreErrorCode` for the reasons. No message contains the
 * password.
 *
 * @example
 * ```ts shown
 * import { createServer, postgresStore } from "@gatefold/server";
 *
 * const store = await postgresStore({ url: "postgres://gatefold:secret@127.0.0.1/gatefold" });
 * const server = await createServer({ store });
 * console.log((await server.listen()).url);
 * ```
 */
export async function postgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  urlsOf(options.url);
  const quotedSchema = quoteSchema(options.schema ?? "gatefold");
  // The driver is loaded only if it is used.
  const { openPostgres } = await import("./open-postgres.ts");
  return openPostgres(options, quotedSchema);
}

/**
 * Reads which steps the tables of a database have gone through, and changes nothing.
 *
 * @throws {StoreError} as {@link postgresStore}
 */
export async function postgresSchemaVersion(
  options: Pick<PostgresStoreOptions, "url" | "schema">,
): Promise<SchemaVersion> {
  urlsOf(options.url);
  const { openSchemaVersion } = await import("./open-postgres.ts");
  return openSchemaVersion(options);
}
