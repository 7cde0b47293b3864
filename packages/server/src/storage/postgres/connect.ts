import pg from "pg";
import { parse, toClientConfig } from "pg-connection-string";
import { StoreError } from "../store.ts";
import { type Address, withoutSecrets } from "./address.ts";
import { Connections, type ConnectionsOptions, GRACE_MS } from "./connections.ts";
import type { PostgresStoreOptions } from "./postgres-store.ts";
import { valueTypes } from "./values.ts";

const IDLE_TIMEOUT_MS = 60_000;

/** Makes the pool. Nothing is connected yet. */
export function connect(
  options: PostgresStoreOptions,
  more: Partial<Pick<ConnectionsOptions, "waitTimeoutMs">> = {},
): Connections {
  const { url, maxConnections = 10, connectTimeoutMs = 5_000, statementTimeoutMs = 30_000 } = options;
  const config = readUrl(url);
  // It knows what environment variables and defaults add to the URL.
  const { host, port, database = "", user = "" } = new pg.Client(config);
  const address: Address = { host, port, database, user };
  const pool = new pg.Pool({
    fallback_application_name: "gatefold",
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + GRACE_MS,
    ...config,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    types: valueTypes,
  });
  return new Connections({ pool, address, maxConnections, waitTimeoutMs: statementTimeoutMs, ...more });
}

function readUrl(url: string): pg.ClientConfig {
  try {
    // As libpq reads it, so that sslmode means what it means to every other program.
    return toClientConfig(parse(url, { useLibpqCompat: true }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError("FAILED", `"${withoutSecrets(url)}" can't be used: ${reason}.`);
  }
}
