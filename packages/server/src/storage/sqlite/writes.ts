import { objectIdAfter } from "../library-order.ts";
import type {
  Grant,
  GrantChange,
  LibraryEntry,
  OAuthClient,
  PutAlbumsOptions,
  SecurityProfile,
  StoredAlbum,
  User,
} from "../store.ts";
import { isSameKeys } from "../album-keys.ts";
import { findAlbums } from "./find-albums.ts";
import { bytes, text, toLibraryEntry } from "./rows.ts";
import type { Statements } from "./statements.ts";

/** What the writing methods of the store do inside their transaction. */
export interface SqliteWrites {
  putAlbums(albums: readonly StoredAlbum[], options?: PutAlbumsOptions): boolean;
  deleteImportCheckpoint(source: string): void;
  addToLibrary(userId: string, entry: LibraryEntry): LibraryEntry;
  /** Adds the entry with the object id that it has, unless there is one of that album. */
  restoreToLibrary(userId: string, entry: LibraryEntry): void;
  removeFromLibrary(userId: string, albumId: string): boolean;
  putSecurityProfile(profile: SecurityProfile): void;
  putUser(user: User): void;
  putOAuthClient(client: OAuthClient): void;
  putGrant(grant: Grant): void;
  changeGrants(change: GrantChange): boolean;
  deleteExpiredGrants(nowMs: number, limit: number): number;
  initSecret(name: string, value: Uint8Array): Uint8Array;
}

export function sqliteWrites(statement: Statements): SqliteWrites {
  const putGrant = ({ id, value, expiresAtMs }: Grant) =>
    void statement("putGrant").run(id, value, expiresAtMs);
  const restoreToLibrary: SqliteWrites["restoreToLibrary"] = (userId, entry) => {
    const { objectId, albumId, purchased, uploaded } = entry;
    statement("addLibraryEntry").run(userId, objectId, albumId, Number(purchased), Number(uploaded));
  };
  return {
    putAlbums(albums, { checkpoint, expected } = {}) {
      if (expected && !isSameKeys(findAlbums(statement, expected.lookup), expected.found)) return false;
      const put = statement("putAlbum");
      for (const { id, json, mbid = null } of albums) put.run(id, json, mbid);
      if (checkpoint !== undefined) {
        const { source, lines, imported, skipped } = checkpoint;
        statement("putImportCheckpoint").run(source, lines, imported, skipped);
      }
      return true;
    },

    deleteImportCheckpoint(source) {
      statement("deleteImportCheckpoint").run(source);
    },

    addToLibrary(userId, entry) {
      const row = statement("getLibraryEntry").get(userId, entry.albumId);
      if (row !== undefined) return toLibraryEntry(row);
      const newest = statement("getNewestObjectIds")
        .all(userId)
        .map(({ object_id }) => text(object_id));
      const added = {
        ...entry,
        objectId: newest.reduce((id, other) => objectIdAfter(other, id), entry.objectId),
      };
      restoreToLibrary(userId, added);
      return added;
    },

    restoreToLibrary,

    removeFromLibrary(userId, albumId) {
      const row = statement("deleteLibraryEntry").get(userId, albumId);
      if (row !== undefined) statement("putNewestRemoved").run(userId, text(row.object_id));
      return row !== undefined;
    },

    putSecurityProfile({ apiKey, name, createdAt, revokedAt }) {
      statement("putSecurityProfile").run(apiKey, name, createdAt, revokedAt);
    },

    putUser({ id, name, createdAt }) {
      statement("putUser").run(id, name, createdAt);
    },

    putOAuthClient({ clientId, name, redirectUris, secretHash, createdAt, revokedAt }) {
      const uris = JSON.stringify(redirectUris);
      statement("putOAuthClient").run(clientId, name, uris, secretHash, createdAt, revokedAt);
    },

    putGrant,

    changeGrants({ put = [], remove = [], unchanged = [] }) {
      const has = statement("hasGrant");
      if (unchanged.some(({ id, value }) => has.get(id, value) === undefined)) return false;
      for (const id of remove) statement("deleteGrant").run(id);
      for (const grant of put) putGrant(grant);
      return true;
    },

    deleteExpiredGrants(nowMs, limit) {
      return Number(statement("deleteExpiredGrants").run(nowMs, limit).changes);
    },

    initSecret(name, value) {
      statement("initSecret").run(name, value);
      return bytes(statement("getSecret").get(name)?.value);
    },
  };
}
