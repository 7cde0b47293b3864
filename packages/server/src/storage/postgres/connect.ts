import { describeDatabase } from "./address.ts";
import { Connections } from "./connections.ts";
import { createOpener } from "./open-connection.ts";
import { Pool } from "./pool.ts";
import type { PostgresStoreOptions } from "./postgres-store.ts";
import { readUrl } from "./read-url.ts";

/** Makes the pools. Nothing is connected yet. */
export function connect(
  options: PostgresStoreOptions,
  more: { readonly waitTimeoutMs?: number } = {},
): Connections {
  const { maxConnections = 20, connectTimeoutMs = 5_000, statementTimeoutMs = 5_000 } = options;
  const { waitTimeoutMs = statementTimeoutMs } = more;
  const { hosts, sessionAttributes, address } = readUrl(options.url);
  const open = createOpener(hosts, { sessionAttributes, connectTimeoutMs, statementTimeoutMs });
  const shared = { database: describeDatabase(address), waitTimeoutMs, open };
  const forWrites = Math.max(1, Math.floor(maxConnections / 2));
  const forReads = Math.max(1, maxConnections - forWrites);
  return new Connections({
    address,
    reads: new Pool({ ...shared, purpose: "reads", size: forReads }),
    writes: new Pool({ ...shared, purpose: "writes", size: forWrites }),
  });
}
