import type { SchemaVersion, Store } from "../store.ts";
import { urlsOf } from "./address.ts";
import { quoteSchema } from "./schema-name.ts";

export interface PostgresStoreOptions {
  /**
   * Where the database is: `postgres://user:password@host:5432/database`. What it leaves out comes from `PGHOST`,
   * `PGPORT`, `PGUSER`, `PGPASSWORD` and `PGDATABASE`. `?sslmode=` is as for PostgreSQL's own programs, with
   * `verify-full` for what the internet lies before; without it nothing is encrypted.
   *
   * `postgres://host1:5432,host2:5432/database` names several servers, of which the one that can be written is used
   * and, after a failover, found again. `?target_session_attrs=` is as for libpq: `read-write`, which is the default
   * for several servers, `primary`, `any`, `standby` or `read-only`.
   *
   * A pooler such as PgBouncer may be in front of the database, also one that pools transactions.
   */
  readonly url: string;
  /**
   * The schema that the tables are in.
   * @default "gatefold"
   */
  readonly schema?: string | undefined;
  /**
   * Whether to make the schema and its tables where they are missing. If not, the store fails with `NOT_FOUND`.
   * @default true
   */
  readonly create?: boolean | undefined;
  /**
   * How many connections this process has at the most: half of them for reads, half for writes, and at least one for
   * each, so that neither has to wait for the other. They are made when they are needed, and ended when they were not
   * for a minute.
   * @default 20
   */
  readonly maxConnections?: number | undefined;
  /**
   * How long a connection may take to be made, and `ping` to answer.
   * @default 5000
   */
  readonly connectTimeoutMs?: number | undefined;
  /**
   * How long a statement may take, its wait for a synchronous standby included, and how long a call may wait for a
   * connection that others use. A statement that takes longer is cancelled. A count, an import or a snapshot may take
   * longer.
   * @default 5000
   */
  readonly statementTimeoutMs?: number | undefined;
}

/** A store in a PostgreSQL database, which many processes on many machines may share. */
export interface PostgresStore extends Store {
  /** Where the database is, without the password. */
  readonly address: string;
  readonly schema: string;
}

/**
 * Opens a store in a PostgreSQL database, and makes its tables (see `create`) or brings them up to date.
 *
 * A write is as durable as a commit there: on the disk, unless `synchronous_commit` or `fsync` were switched off for
 * the database, and on its synchronous standbys, if it has any. If these don't confirm a write in time, it fails, though
 * it may turn out to be there. When a connection is lost, reads and what may be done twice are done again on another one.
 *
 * @throws {StoreError} when the database can't be used: see `StoreErrorCode` for the reasons. No message holds the
 * password.
 */
export async function postgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  urlsOf(options.url);
  const quotedSchema = quoteSchema(options.schema ?? "gatefold");
  // The driver is loaded by those alone who use it.
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
