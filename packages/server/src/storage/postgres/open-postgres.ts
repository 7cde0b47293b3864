import { isSameKeys, sortedKeys } from "../album-keys.ts";
import { newestFirst } from "../library-order.ts";
import type { LibraryEntry, LibraryQuery, Store } from "../store.ts";
import { toAddressUrl } from "./address.ts";
import { connect } from "./connect.ts";
import type { Call, Connections } from "./connections.ts";
import type { Outcome } from "./session.ts";
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

const READ: Call = { kind: "read", isRepeatable: true };

/** Comes to the same when it is done twice, as when an answer was lost on the way. */
const WRITE: Call = { kind: "write", isRepeatable: true };

/** Tells who came first, which the second time would be nobody. */
const WRITE_ONCE: Call = { kind: "write", isRepeatable: false };

const ADD: Call = { ...WRITE, isSettled: ({ rows }) => rows[0]?.at(-1) === true };

/** Goes through a large table, for a person who waits. */
const LONG_READ: Call = { ...READ, timeoutMs: 600_000 };

/** Many albums at once, in turn with other imports. */
const LONG_WRITE: Call = { ...WRITE, timeoutMs: 60_000 };

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
  const read = (name: StatementName, ...values: readonly Value[]) =>
    connections.run(READ, statement(name), ...values);
  const write = (name: StatementName, ...values: readonly Value[]) =>
    connections.run(WRITE, statement(name), ...values);
  const done = async (outcome: Promise<Outcome>) => void (await outcome);
  return {
    ...catalogOn(connections, statement, albumsLock),
    async listLibrary({ userId, limit, olderThan = AFTER_ALL, albumIds }: LibraryQuery) {
      if (albumIds === undefined) return all(read("listLibrary", userId, olderThan, limit), toLibraryEntry);
      const entries = await all(read("listLibraryOfAlbums", userId, olderThan, albumIds), toLibraryEntry);
      return newestFirst(entries).slice(0, limit);
    },
    async addToLibrary(userId, { objectId, albumId, purchased, uploaded }): Promise<LibraryEntry> {
      for (;;) {
        const { rows } = await connections.run(
          ADD,
          statement("addLibraryEntry"),
          userId,
          objectId,
          albumId,
          purchased,
          uploaded,
        );
        if (rows[0]) return toLibraryEntry(rows[0]);
      }
    },
    removeFromLibrary: async (userId, albumId) =>
      (await write("deleteLibraryEntry", userId, albumId)).count > 0,
    getSecurityProfile: (apiKey) => first(read("getSecurityProfile", apiKey), toSecurityProfile),
    listSecurityProfiles: (limit, after) =>
      all(
        read("listSecurityProfiles", after?.createdAt ?? "", after?.apiKey ?? "", limit),
        toSecurityProfile,
      ),
    putSecurityProfile: (profile) => done(write("putSecurityProfile", ...putSecurityProfile(profile))),
    getUser: (id) => first(read("getUser", id), toUser),
    listUsers: (limit, after) =>
      all(read("listUsers", after?.createdAt ?? "", after?.id ?? "", limit), toUser),
    putUser: (user) => done(write("putUser", ...putUser(user))),
    getOAuthClient: (clientId) => first(read("getOAuthClient", clientId), toOAuthClient),
    listOAuthClients: (limit, after) =>
      all(read("listOAuthClients", after?.createdAt ?? "", after?.clientId ?? "", limit), toOAuthClient),
    putOAuthClient: (client) => done(write("putOAuthClient", ...putOAuthClient(client))),
    getGrant: (id) => first(read("getGrant", id), toGrant),
    async changeGrants({ put = [], remove = [], unchanged = [] }) {
      // What expects a value finds its own change when it is done twice.
      const call = unchanged.length > 0 ? WRITE_ONCE : WRITE;
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
    deleteExpiredGrants: async (nowMs, limit) => (await write("deleteExpiredGrants", nowMs, limit)).count,
    getSecret: (name) => first(read("getSecret", name), ([value]) => bytes(value)),
    async initSecret(name, value) {
      await write("initSecret", name, value);
      const { rows } = await read("getSecret", name);
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
  const read = (name: StatementName, ...values: readonly Value[]) =>
    connections.run(READ, statement(name), ...values);
  return {
    getAlbum: (id) => first(read("getAlbum", id), ([json]) => bytes(json)),
    async getAlbums(ids) {
      const { rows } = await read("getAlbums", ids);
      const found = new Map(rows.map(([id, json]) => [id, bytes(json)]));
      return ids.map((id) => found.get(id));
    },
    findAlbums: async ({ ids, mbids }) => sortedKeys(await all(read("findAlbums", ids, mbids), toAlbumKey)),
    putAlbums: (albums, { checkpoint, expected } = {}) =>
      connections.transaction(LONG_WRITE, "BEGIN", async (session) => {
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
      connections.transaction(LONG_READ, "BEGIN READ ONLY", async (session) =>
        integer((await session.run(statement("countAlbums"))).rows[0]?.[0]),
      ),
    listAlbumIds: (limit, after = "") => all(read("listAlbumIds", after, limit), ([id]) => text(id)),
    getImportCheckpoint: (source) => first(read("getImportCheckpoint", source), toImportCheckpoint),
    deleteImportCheckpoint: async (source) =>
      void (await connections.run(WRITE, statement("deleteImportCheckpoint"), source)),
  };
}

async function first<T>(outcome: Promise<Outcome>, read: (row: Outcome["rows"][number]) => T) {
  const { rows } = await outcome;
  return rows[0] && read(rows[0]);
}

async function all<T>(outcome: Promise<Outcome>, read: (row: Outcome["rows"][number]) => T) {
  return (await outcome).rows.map(read);
}
