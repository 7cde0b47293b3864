import type { ContentKind, StoreContent, StoreContents, StoredLibrary } from "../contents.ts";
import type { LibraryEntry } from "../store.ts";
import type { Call, Connections } from "./connections.ts";
import type { Session } from "./session.ts";
import { putAlbums } from "./put-albums.ts";
import {
  bytes,
  text,
  toAlbumKey,
  toGrant,
  toLibraryEntry,
  toOAuthClient,
  toSecurityProfile,
  toUser,
} from "./rows.ts";
import type { StatementName, Statements } from "./statements.ts";
import { putGrant, putOAuthClient, putSecurityProfile, putUser } from "./writes.ts";

type Readers = {
  readonly [Kind in ContentKind]: (session: Session, limit: number) => Promise<StoreContent[Kind]>;
};
type Writers = {
  readonly [Kind in ContentKind]: (session: Session, all: StoreContent[Kind]) => Promise<void>;
};

const READ: Call = { kind: "read", isRepeatable: true, timeoutMs: 600_000 };
const WRITE: Call = { ...READ, kind: "write" };

const CLEAR: { readonly [Kind in ContentKind]: readonly StatementName[] } = {
  albums: ["clearAlbums", "clearImportCheckpoints"],
  libraries: ["clearLibraries", "clearNewestRemoved"],
  securityProfiles: ["clearSecurityProfiles"],
  users: ["clearUsers"],
  oauthClients: ["clearOAuthClients"],
  grants: ["clearGrants"],
};

/** Takes the content out of the database and puts it back, each in one transaction. */
export function postgresContents(connections: Connections, statement: Statements): StoreContents {
  const read = readersWith(statement);
  const write = writersWith(statement);
  return {
    read(kinds, limit) {
      // One snapshot for all of its statements, whatever others write meanwhile.
      const begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
      return connections.transaction(READ, begin, async (session) => {
        const parts: Partial<StoreContent>[] = [];
        for (const kind of kinds) parts.push({ [kind]: await read[kind](session, limit) });
        return Object.assign({}, ...parts);
      });
    },
    replace: (content) =>
      connections.transaction(WRITE, "BEGIN", async (session) => {
        const replaceKind = async <Kind extends ContentKind>(kind: Kind) => {
          const all: StoreContent[Kind] | undefined = content[kind];
          if (all === undefined) return;
          for (const name of CLEAR[kind]) await session.run(statement(name));
          await write[kind](session, all);
        };
        await replaceKind("albums");
        await replaceKind("libraries");
        await replaceKind("securityProfiles");
        await replaceKind("users");
        await replaceKind("oauthClients");
        await replaceKind("grants");
      }),
  };
}

function readersWith(statement: Statements): Readers {
  return {
    albums: async (session, limit) => {
      const { rows } = await session.run(statement("listAlbums"), limit);
      return rows.map(([id, json, mbid]) => ({ ...toAlbumKey([id, mbid]), json: bytes(json) }));
    },
    libraries: async (session, limit) => {
      const libraries = new Map<string, LibraryEntry[]>();
      for (const [userId, ...entry] of (await session.run(statement("listLibraries"), limit)).rows) {
        const entries = libraries.get(text(userId)) ?? [];
        entries.push(toLibraryEntry(entry));
        libraries.set(text(userId), entries);
      }
      return Array.from(libraries, ([userId, entries]): StoredLibrary => ({ userId, entries }));
    },
    securityProfiles: async (session, limit) =>
      (await session.run(statement("listSecurityProfiles"), "", "", limit)).rows.map(toSecurityProfile),
    users: async (session, limit) =>
      (await session.run(statement("listUsers"), "", "", limit)).rows.map(toUser),
    oauthClients: async (session, limit) =>
      (await session.run(statement("listOAuthClients"), "", "", limit)).rows.map(toOAuthClient),
    grants: async (session, limit) => (await session.run(statement("listGrants"), limit)).rows.map(toGrant),
  };
}

function writersWith(statement: Statements): Writers {
  return {
    albums: (session, all) => putAlbums(session, statement, all),
    async libraries(session, all) {
      for (const { userId, entries } of all) {
        await session.run(
          statement("addLibraryEntries"),
          entries.map(() => userId),
          entries.map(({ objectId }) => objectId),
          entries.map(({ albumId }) => albumId),
          entries.map(({ purchased }) => String(purchased)),
          entries.map(({ uploaded }) => String(uploaded)),
        );
      }
    },
    async securityProfiles(session, all) {
      for (const profile of all)
        await session.run(statement("putSecurityProfile"), ...putSecurityProfile(profile));
    },
    async users(session, all) {
      for (const user of all) await session.run(statement("putUser"), ...putUser(user));
    },
    async oauthClients(session, all) {
      for (const client of all) await session.run(statement("putOAuthClient"), ...putOAuthClient(client));
    },
    async grants(session, all) {
      for (const grant of all) await session.run(statement("putGrant"), ...putGrant(grant));
    },
  };
}
