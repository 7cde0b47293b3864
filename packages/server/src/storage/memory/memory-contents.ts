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
import type { OldestFirst } from "./oldest-first.ts";
import { UserLibrary } from "./user-library.ts";

/** The tables of a store in memory. */
export interface MemoryTables {
  readonly albums: AlbumCatalog;
  readonly libraries: Map<string, UserLibrary>;
  readonly checkpoints: Map<string, ImportCheckpoint>;
  readonly profiles: OldestFirst<SecurityProfile>;
  readonly users: OldestFirst<User>;
  readonly clients: OldestFirst<OAuthClient>;
  readonly grants: GrantTable;
}

/** Takes the content out of the tables and puts it back. Both happen at once, so neither is ever seen half done. */
export function memoryContents(tables: MemoryTables): EmbeddedContents {
  const readers: ContentReaders = {
    albums: (limit) => tables.albums.all(limit),
    libraries: (limit) => librariesOf(tables.libraries, limit),
    securityProfiles: (limit) => tables.profiles.list(limit),
    users: (limit) => tables.users.list(limit),
    oauthClients: (limit) => tables.clients.list(limit),
    grants: (limit) => tables.grants.all(limit),
  };
  const writers: ContentWriters = {
    albums(all) {
      tables.albums.clear();
      tables.albums.put(all);
      tables.checkpoints.clear();
    },
    libraries(all) {
      const libraries = all.map(toLibrary);
      tables.libraries.clear();
      for (const [userId, library] of libraries) tables.libraries.set(userId, library);
    },
    securityProfiles: (all) => refill(tables.profiles, all),
    users: (all) => refill(tables.users, all),
    oauthClients: (all) => refill(tables.clients, all),
    grants(all) {
      tables.grants.clear();
      for (const grant of all) tables.grants.put(grant);
    },
  };
  return {
    read: (kinds, limit) => readContent(readers, kinds, limit),
    replace: (content) => replaceContent(writers, content),
  };
}

function toLibrary({ userId, entries }: StoredLibrary): readonly [string, UserLibrary] {
  const library = new UserLibrary();
  for (const entry of entries) library.restore(entry);
  return [userId, library];
}

/** Up to `limit` entries. */
function librariesOf(libraries: ReadonlyMap<string, UserLibrary>, limit: number): readonly StoredLibrary[] {
  const found: StoredLibrary[] = [];
  let left = limit;
  for (const [userId, library] of libraries) {
    const entries = library.entries.slice(0, left);
    found.push({ userId, entries });
    left -= entries.length;
    if (left <= 0) break;
  }
  return found;
}

function refill<T extends { readonly createdAt: string }>(table: OldestFirst<T>, all: readonly T[]): void {
  table.clear();
  for (const value of all) table.put(structuredClone(value));
}
