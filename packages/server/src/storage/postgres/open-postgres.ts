import { isSameKeys, sortedKeys } from "../album-keys.ts";
import { newestFirst } from "../library-order.ts";
import type { LibraryEntry, LibraryQuery, Store } from "../store.ts";
import { toAddressUrl } from "./address.ts";
import { connect } from "./connect.ts";
import type { Call, Connections, Outcome } from "./connections.ts";
import { lock } from "./lock.ts";
import { migrate, versionStatement } from "./migrate.ts";
import { pingWithin } from "./ping.ts";
import { postgresContents } from "./postgres-contents.ts";
import type { PostgresStore, PostgresStoreOptions } from "./postgres-store.ts";
import { putAlbums } from "./put-albums.ts";
import {
  bytes,
  integer,
  text,
  toAlbumKey,
  toGrant,
  toImportCheckpoint,
  toLibraryEntry,
  toOAuthClient,
  toSecurityProfile,
  toUser,
} from "./rows.ts";
import { type StatementName, type Statements, statementsOn } from "./statements.ts";
import { bytesArray, type Value } from "./values.ts";
import { putOAuthClient, putSecurityProfile, putUser } from "./writes.ts";

/** Newer than every entry. */
const AFTER_ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** Comes to the same when it is done twice, as when an answer was lost on the way. */
const REPEATABLE: Call = { isRepeatable: true };

/** Tells who came first, which the second time would be nobody. */
const ONCE: Call = { isRepeatable: false };

/** Goes through a large table, for a person who waits. */
const LONG: Call = { isRepeatable: true, timeoutMs: 600_000 };

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
  const version = versionStatement(quotedSchema);
  return {
    kind: "postgres",
    persistent: true,
    address: toAddressUrl(connections.address),
    schema,
    ...methodsOn(connections, statementsOn(quotedSchema), `${schema}.albums`),
    contents: postgresContents(connections, statementsOn(quotedSchema)),
    ping: () => pingWithin(connectTimeoutMs, connections, version),
    close: () => connections.close(),
  };
}

type Methods = Omit<Store, "kind" | "persistent" | "contents" | "ping" | "close">;

function methodsOn(connections: Connections, statement: Statements, albumsLock: string): Methods {
  const run = (name: StatementName, ...values: readonly Value[]) =>
    connections.run(REPEATABLE, statement(name), ...values);
  const done = async (outcome: Promise<Outcome>) => void (await outcome);
  return {
    ...catalogOn(connections, statement, albumsLock),
    async listLibrary({ userId, limit, olderThan = AFTER_ALL, albumIds }: LibraryQuery) {
      if (albumIds === undefined) return all(run("listLibrary", userId, olderThan, limit), toLibraryEntry);
      const entries = await all(run("listLibraryOfAlbums", userId, olderThan, albumIds), toLibraryEntry);
      return newestFirst(entries).slice(0, limit);
    },
    async addToLibrary(userId, { objectId, albumId, purchased, uploaded }): Promise<LibraryEntry> {
      for (;;) {
        const { rows } = await run("addLibraryEntry", userId, objectId, albumId, purchased, uploaded);
        if (rows[0]) return toLibraryEntry(rows[0]);
      }
    },
    removeFromLibrary: async (userId, albumId) =>
      (await run("deleteLibraryEntry", userId, albumId)).count > 0,
    getSecurityProfile: (apiKey) => first(run("getSecurityProfile", apiKey), toSecurityProfile),
    listSecurityProfiles: () => all(run("listSecurityProfiles"), toSecurityProfile),
    putSecurityProfile: (profile) => done(run("putSecurityProfile", ...putSecurityProfile(profile))),
    getUser: (id) => first(run("getUser", id), toUser),
    listUsers: () => all(run("listUsers"), toUser),
    putUser: (user) => done(run("putUser", ...putUser(user))),
    getOAuthClient: (clientId) => first(run("getOAuthClient", clientId), toOAuthClient),
    listOAuthClients: () => all(run("listOAuthClients"), toOAuthClient),
    putOAuthClient: (client) => done(run("putOAuthClient", ...putOAuthClient(client))),
    getGrant: (id) => first(run("getGrant", id), toGrant),
    async changeGrants({ put = [], remove = [], unchanged = [] }) {
      // What expects a value finds its own change when it is done twice.
      const call = unchanged.length > 0 ? ONCE : REPEATABLE;
      const { count } = await connections.run(
        call,
        statement("changeGrants"),
        unchanged.map(({ id }) => id),
        bytesArray(unchanged.map(({ value }) => value)),
        remove,
        put.map(({ id }) => id),
        bytesArray(put.map(({ value }) => value)),
        put.map(({ expiresAtMs }) => String(expiresAtMs)),
      );
      return count > 0;
    },
    deleteExpiredGrants: async (nowMs, limit) => (await run("deleteExpiredGrants", nowMs, limit)).count,
    getSecret: (name) => first(run("getSecret", name), ([value]) => bytes(value)),
    async initSecret(name, value) {
      await run("initSecret", name, value);
      const { rows } = await run("getSecret", name);
      return bytes(rows[0]?.[0]);
    },
  };
}

type Catalog = Pick<
  Store,
  | "getAlbum"
  | "getAlbums"
  | "findAlbums"
  | "putAlbums"
  | "countAlbums"
  | "listAlbumIds"
  | "getImportCheckpoint"
  | "deleteImportCheckpoint"
>;

function catalogOn(connections: Connections, statement: Statements, albumsLock: string): Catalog {
  const run = (name: StatementName, ...values: readonly Value[]) =>
    connections.run(REPEATABLE, statement(name), ...values);
  return {
    getAlbum: (id) => first(run("getAlbum", id), ([json]) => bytes(json)),
    async getAlbums(ids) {
      const { rows } = await run("getAlbums", ids);
      const found = new Map(rows.map(([id, json]) => [id, bytes(json)]));
      return ids.map((id) => found.get(id));
    },
    findAlbums: async ({ ids, mbids }) => sortedKeys(await all(run("findAlbums", ids, mbids), toAlbumKey)),
    putAlbums: (albums, { checkpoint, expected } = {}) =>
      connections.transaction(REPEATABLE, "BEGIN", async (session) => {
        // One at a time, or else what is expected now might change before the commit.
        await lock(session, albumsLock);
        if (expected) {
          const { ids, mbids } = expected.lookup;
          const { rows } = await session.run(statement("findAlbums"), ids, mbids);
          if (!isSameKeys(sortedKeys(rows.map(toAlbumKey)), expected.found)) return false;
        }
        await putAlbums(session, statement, albums);
        if (checkpoint !== undefined) {
          const { source, lines, imported, skipped } = checkpoint;
          await session.run(statement("putImportCheckpoint"), source, lines, imported, skipped);
        }
        return true;
      }),
    countAlbums: () =>
      connections.transaction(LONG, "BEGIN READ ONLY", async (session) =>
        integer((await session.run(statement("countAlbums"))).rows[0]?.[0]),
      ),
    listAlbumIds: (limit, after = "") => all(run("listAlbumIds", after, limit), ([id]) => text(id)),
    getImportCheckpoint: (source) => first(run("getImportCheckpoint", source), toImportCheckpoint),
    deleteImportCheckpoint: async (source) => void (await run("deleteImportCheckpoint", source)),
  };
}

async function first<T>(outcome: Promise<Outcome>, read: (row: Outcome["rows"][number]) => T) {
  const { rows } = await outcome;
  return rows[0] && read(rows[0]);
}

async function all<T>(outcome: Promise<Outcome>, read: (row: Outcome["rows"][number]) => T) {
  return (await outcome).rows.map(read);
}
