import type { ImportCheckpoint, LibraryEntry, SecurityProfile, StoredAlbum, User } from "../store.ts";
import { bytes, toLibraryEntry } from "./rows.ts";
import type { Statements } from "./statements.ts";

/** What the writing methods of the store do inside their transaction. */
export interface SqliteWrites {
  putAlbums(albums: readonly StoredAlbum[], checkpoint?: ImportCheckpoint): void;
  deleteImportCheckpoint(source: string): void;
  addToLibrary(userId: string, entry: LibraryEntry): LibraryEntry;
  removeFromLibrary(userId: string, albumId: string): boolean;
  putSecurityProfile(profile: SecurityProfile): void;
  putUser(user: User): void;
  initSecret(name: string, value: Uint8Array): Uint8Array;
}

export function sqliteWrites(statement: Statements): SqliteWrites {
  return {
    putAlbums(albums, checkpoint) {
      const put = statement("putAlbum");
      for (const { id, json } of albums) put.run(id, json);
      if (checkpoint === undefined) return;
      const { source, lines, imported, skipped } = checkpoint;
      statement("putImportCheckpoint").run(source, lines, imported, skipped);
    },

    deleteImportCheckpoint(source) {
      statement("deleteImportCheckpoint").run(source);
    },

    addToLibrary(userId, { objectId, albumId, purchased, uploaded }) {
      statement("addLibraryEntry").run(userId, objectId, albumId, Number(purchased), Number(uploaded));
      const row = statement("getLibraryEntry").get(userId, albumId);
      if (row === undefined)
        throw new Error(`album ${albumId} is missing right after it was added to a library`);
      return toLibraryEntry(row);
    },

    removeFromLibrary(userId, albumId) {
      return Number(statement("deleteLibraryEntry").run(userId, albumId).changes) > 0;
    },

    putSecurityProfile({ apiKey, name, createdAt, revokedAt }) {
      statement("putSecurityProfile").run(apiKey, name, createdAt, revokedAt);
    },

    putUser({ id, name, createdAt }) {
      statement("putUser").run(id, name, createdAt);
    },

    initSecret(name, value) {
      statement("initSecret").run(name, value);
      return bytes(statement("getSecret").get(name)?.value);
    },
  };
}
