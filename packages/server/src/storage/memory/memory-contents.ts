import {
  type ContentReaders,
  type ContentWriters,
  type EmbeddedContents,
  readContent,
  replaceContent,
  type StoredLibrary,
} from "../contents.ts";
import type { ImportCheckpoint, OAuthClient, SecurityProfile, User } from "../store.ts";
import type { AlbumCatalog } from "./album-catalog.ts";
import type { GrantTable } from "./grant-table.ts";
import { UserLibrary } from "./user-library.ts";

/** The tables of a store in memory. */
export interface MemoryTables {
  readonly albums: AlbumCatalog;
  readonly libraries: Map<string, UserLibrary>;
  readonly checkpoints: Map<string, ImportCheckpoint>;
  readonly profiles: Map<string, SecurityProfile>;
  readonly users: Map<string, User>;
  readonly clients: Map<string, OAuthClient>;
  readonly grants: GrantTable;
}

/** Takes the content out of the tables and puts it back. Both happen at once, so neither is ever seen half done. */
export function memoryContents(tables: MemoryTables): EmbeddedContents {
  const readers: ContentReaders = {
    albums: () => tables.albums.all(),
    libraries: () => Array.from(tables.libraries, ([userId, { entries }]) => ({ userId, entries })),
    securityProfiles: () => [...tables.profiles.values()],
    users: () => [...tables.users.values()],
    oauthClients: () => [...tables.clients.values()],
    grants: () => tables.grants.all(),
  };
  const writers: ContentWriters = {
    albums(all) {
      tables.albums.clear();
      tables.albums.put(all);
      tables.checkpoints.clear();
    },
    libraries: (all) => refill(tables.libraries, all.map(toLibrary)),
    securityProfiles: (all) => refill(tables.profiles, all.map(toEntry(({ apiKey }) => apiKey))),
    users: (all) => refill(tables.users, all.map(toEntry(({ id }) => id))),
    oauthClients: (all) => refill(tables.clients, all.map(toEntry(({ clientId }) => clientId))),
    grants(all) {
      tables.grants.clear();
      for (const grant of all) tables.grants.put(grant);
    },
  };
  return {
    read: (kinds) => readContent(readers, kinds),
    replace: (content) => replaceContent(writers, content),
  };
}

function toLibrary({ userId, entries }: StoredLibrary): readonly [string, UserLibrary] {
  const library = new UserLibrary();
  for (const entry of entries) library.restore(entry);
  return [userId, library];
}

function toEntry<Value>(keyOf: (value: Value) => string): (value: Value) => readonly [string, Value] {
  return (value) => [keyOf(value), structuredClone(value)];
}

function refill<Value>(table: Map<string, Value>, entries: readonly (readonly [string, Value])[]): void {
  table.clear();
  for (const [key, value] of entries) table.set(key, value);
}
