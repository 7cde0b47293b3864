import { type SchemaVersion, StoreError } from "../store.ts";
import { postgresAccounts } from "./accounts.ts";
import { describeDatabase, toAddressUrl } from "./address.ts";
import { postgresCatalog } from "./catalog.ts";
import { LATE, settledWithin } from "./connection.ts";
import { Connections } from "./connections.ts";
import { postgresContents } from "./contents.ts";
import { postgresGrants } from "./grants.ts";
import { postgresHistory } from "./history.ts";
import { postgresLibrary } from "./library.ts";
import { migrate, readSchemaVersion, versionStatement } from "./migrate.ts";
import { postgresPlaylists } from "./playlists.ts";
import type { PostgresStore, PostgresStoreOptions } from "./postgres-store.ts";
import { rebuildItems } from "./rebuild-items.ts";
import { CHECK } from "./statements.ts";
import { SearchIndex } from "./search-index.ts";

/** Opens the store, as `postgresStore` describes it. */
export async function openPostgres(
  options: PostgresStoreOptions,
  quotedSchema: string,
): Promise<PostgresStore> {
  const { schema = "gatefold", create = true, connectTimeoutMs = 5_000, onRebuild } = options;
  const connections = new Connections(options);
  const database = { connections, quotedSchema };
  const searchIndex = new SearchIndex(database);
  try {
    await migrate({ connections, schema, create });
    await rebuildItems(database, searchIndex, onRebuild);
  } catch (error) {
    await connections.close();
    throw error;
  }
  const { catalog, contents: albums } = postgresCatalog(database, searchIndex);
  const { library, contents: libraries } = postgresLibrary(database);
  const { playlists, contents: allPlaylists } = postgresPlaylists(database);
  const { history, contents: histories } = postgresHistory(database);
  const { accounts, contents: identities } = postgresAccounts(database);
  const { grants, contents: allGrants } = postgresGrants(database);
  const contents = { ...albums, ...libraries, ...allPlaylists, ...histories, ...identities, ...allGrants };
  const version = versionStatement(quotedSchema);
  return {
    kind: "postgres",
    persistent: true,
    address: toAddressUrl(connections.address),
    schema,
    catalog,
    library,
    playlists,
    history,
    accounts,
    grants,
    contents: postgresContents(connections, contents),
    connections: () => connections.figures,
    async ping() {
      // The caller wants to know soon, so it waits no longer than that, however slow the database is.
      const answer = await settledWithin(connectTimeoutMs, connections.run(CHECK, version));
      if (answer !== LATE) return;
      const database = describeDatabase(connections.address);
      const seconds = connectTimeoutMs / 1000;
      throw new StoreError("UNREACHABLE", `${database} did not answer within ${seconds} seconds.`);
    },
    close() {
      const { updated } = searchIndex;
      return updated === undefined ? connections.close() : updated.then(() => connections.close());
    },
  };
}

/** Reads how far the tables are, as `postgresSchemaVersion` describes it. */
export async function openSchemaVersion(options: PostgresStoreOptions): Promise<SchemaVersion> {
  const connections = new Connections(options);
  try {
    return await readSchemaVersion(connections, options.schema ?? "gatefold");
  } finally {
    await connections.close();
  }
}
