import {
  type ContentReaders,
  type ContentWriters,
  type EmbeddedContents,
  readContent,
  replaceContent,
  type StoredLibrary,
} from "../contents.ts";
import type { LibraryEntry } from "../store.ts";
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
import type { SharedRead } from "./shared-read.ts";
import type { Statements } from "./statements.ts";
import type { SqliteWrites } from "./writes.ts";

/** Takes the content out of the database, and puts it back inside the caller's transaction. */
export function sqliteContents(
  reads: SharedRead,
  statement: Statements,
  writes: SqliteWrites,
): EmbeddedContents {
  const readers: ContentReaders = {
    albums: (limit) => {
      const rows = statement("listAlbums").all(limit);
      return rows.map((row) => ({ ...toAlbumKey(row), json: bytes(row.json) }));
    },
    libraries: (limit) => readLibraries(statement, limit),
    securityProfiles: (limit) => statement("listSecurityProfiles").all("", "", limit).map(toSecurityProfile),
    users: (limit) => statement("listUsers").all("", "", limit).map(toUser),
    oauthClients: (limit) => statement("listOAuthClients").all("", "", limit).map(toOAuthClient),
    grants: (limit) => statement("listGrants").all(limit).map(toGrant),
  };
  const writers: ContentWriters = {
    albums(all) {
      statement("clearAlbums").run();
      statement("clearImportCheckpoints").run();
      writes.putAlbums(all);
    },
    libraries(all) {
      statement("clearLibraries").run();
      statement("clearNewestRemoved").run();
      for (const { userId, entries } of all) {
        for (const entry of entries) writes.restoreToLibrary(userId, entry);
      }
    },
    securityProfiles(all) {
      statement("clearSecurityProfiles").run();
      for (const profile of all) writes.putSecurityProfile(profile);
    },
    users(all) {
      statement("clearUsers").run();
      for (const user of all) writes.putUser(user);
    },
    oauthClients(all) {
      statement("clearOAuthClients").run();
      for (const client of all) writes.putOAuthClient(client);
    },
    grants(all) {
      statement("clearGrants").run();
      for (const grant of all) writes.putGrant(grant);
    },
  };
  return {
    read(kinds, limit) {
      // One transaction sees one moment, whatever other processes write meanwhile.
      reads.begin();
      return readContent(readers, kinds, limit);
    },
    replace: (content) => replaceContent(writers, content),
  };
}

function readLibraries(statement: Statements, limit: number): readonly StoredLibrary[] {
  const libraries = new Map<string, LibraryEntry[]>();
  for (const row of statement("listLibraries").all(limit)) {
    const userId = text(row.user_id);
    const entries = libraries.get(userId) ?? [];
    entries.push(toLibraryEntry(row));
    libraries.set(userId, entries);
  }
  return Array.from(libraries, ([userId, entries]) => ({ userId, entries }));
}
