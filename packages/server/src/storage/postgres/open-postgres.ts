import { type SchemaVersion, StoreError } from "../store.ts";
import { postgresAccounts } from "./accounts.ts";
import { describeDatabase, toAddressUrl } from "./address.ts";
import { postgresCatalog } from "./catalog.ts";
import { type Connections, connect } from "./connections.ts";
import { postgresContents } from "./contents.ts";
import { postgresGrants } from "./grants.ts";
import { postgresLibrary } from "./library.ts";
import { migrate, readSchemaVersion, versionStatement } from "./migrate.ts";
import type { PostgresStore, PostgresStoreOptions } from "./postgres-store.ts";
import { READ, type Statement } from "./statements.ts";

/** Opens the store, as `postgresStore` describes it. */
export async function openPostgres(
  options: PostgresStoreOptions,
  quotedSchema: string,
): Promise<PostgresStore> {
  const { schema = "gatefold", create = true, connectTimeoutMs = 5_000 } = options;
  const connections = connect(options);
  try {
    await migrate({ connections, schema, create });
  } catch (error) {
    await connections.close();
    throw error;
  }
  const database = { connections, quotedSchema };
  const { catalog, contents: albums } = postgresCatalog(database);
  const { library, contents: libraries } = postgresLibrary(database);
  const { accounts, contents: identities } = postgresAccounts(database);
  const { grants, contents: allGrants } = postgresGrants(database);
  const contents = { ...albums, ...libraries, ...identities, ...allGrants };
  const version = versionStatement(quotedSchema);
  return {
    kind: "postgres",
    persistent: true,
    address: toAddressUrl(connections.address),
    schema,
    catalog,
    library,
    accounts,
    grants,
    contents: postgresContents(connections, contents),
    connections: () => connections.figures,
    ping: () => pingWithin(connectTimeoutMs, connections, version),
    close: () => connections.close(),
  };
}

/** Reads how far the tables are, as `postgresSchemaVersion` describes it. */
export async function openSchemaVersion(options: PostgresStoreOptions): Promise<SchemaVersion> {
  const connections = connect(options);
  try {
    return await readSchemaVersion(connections, options.schema ?? "gatefold");
  } finally {
    await connections.close();
  }
}

/** Reads from the database. The caller wants to know soon, so it waits no longer than that, however busy the pool is. */
async function pingWithin(timeoutMs: number, connections: Connections, statement: Statement): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const database = describeDatabase(connections.address);
      reject(new StoreError("UNREACHABLE", `${database} did not answer within ${timeoutMs / 1000} seconds.`));
    }, timeoutMs);
  });
  try {
    await Promise.race([connections.run(READ, statement), late]);
  } finally {
    clearTimeout(timer);
  }
}
