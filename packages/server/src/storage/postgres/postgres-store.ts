import type { Store } from "../store.ts";
import { checkUrl } from "./address.ts";
import { quoteSchema } from "./schema-name.ts";

export interface PostgresStoreOptions {
  /**
   * Where the database is: `postgres://user:password@host:5432/database`. What it leaves out comes from `PGHOST`,
   * `PGPORT`, `PGUSER`, `PGPASSWORD` and `PGDATABASE`. `?sslmode=` is as for PostgreSQL's own programs, with
   * `verify-full` for what the internet lies before; without it nothing is encrypted.
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
   * How many connections this process has at the most. They are made when they are needed, and ended when they
   * were not for a minute.
   * @default 10
   */
  readonly maxConnections?: number | undefined;
  /**
   * How long a connection may take to be made, and `ping` to answer.
   * @default 5000
   */
  readonly connectTimeoutMs?: number | undefined;
  /**
   * How long a statement may take, and how long a call may wait for a connection that others use.
   * @default 30000
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
 * the database. When a connection is lost, reads and what may be done twice are done again on another one.
 *
 * @throws {StoreError} when the database can't be used: see `StoreErrorCode` for the reasons. No message holds the
 * password.
 */
export async function postgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  checkUrl(options.url);
  const quotedSchema = quoteSchema(options.schema ?? "gatefold");
  // The driver is loaded by those alone who use it.
  const { openPostgres } = await import("./open-postgres.ts");
  return openPostgres(options, quotedSchema);
}
