import type { DatabaseSync, StatementSync } from "node:sqlite";

const SQL = {
  getAlbum: "SELECT json FROM albums WHERE id = ?",
  getAlbumKey: "SELECT id, mbid FROM albums WHERE id = ?",
  getAlbumKeyByMbid: "SELECT id, mbid FROM albums WHERE mbid = ?",
  putAlbum: `INSERT INTO albums (id, json, mbid) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET json = excluded.json, mbid = excluded.mbid`,
  countAlbums: "SELECT count(*) AS count FROM albums",
  listAlbumIds: "SELECT id FROM albums WHERE id > ? ORDER BY id LIMIT ?",

  getImportCheckpoint: "SELECT source, lines, imported, skipped FROM import_checkpoints WHERE source = ?",
  putImportCheckpoint: `INSERT INTO import_checkpoints (source, lines, imported, skipped) VALUES (?, ?, ?, ?)
    ON CONFLICT (source) DO UPDATE
    SET lines = excluded.lines, imported = excluded.imported, skipped = excluded.skipped`,
  deleteImportCheckpoint: "DELETE FROM import_checkpoints WHERE source = ?",

  listLibrary: `SELECT object_id, album_id, purchased, uploaded FROM library
    WHERE user_id = ? AND object_id < ? ORDER BY object_id DESC LIMIT ?`,
  // One look-up an album instead of a walk through the library: as many as there are albums, in any order.
  listLibraryOfAlbums: `SELECT object_id, album_id, purchased, uploaded FROM library INDEXED BY library_by_album
    WHERE user_id = ? AND object_id < ? AND album_id IN (SELECT value FROM json_each(?))`,
  getLibraryEntry: `SELECT object_id, album_id, purchased, uploaded FROM library
    WHERE user_id = ? AND album_id = ?`,
  addLibraryEntry: `INSERT INTO library (user_id, object_id, album_id, purchased, uploaded) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (user_id, album_id) DO NOTHING`,
  deleteLibraryEntry: "DELETE FROM library WHERE user_id = ? AND album_id = ? RETURNING object_id",
  // Two at the most: of what is there, and of what was.
  getNewestObjectIds: `SELECT object_id FROM
    (SELECT object_id FROM library WHERE user_id = ?1 ORDER BY object_id DESC LIMIT 1)
    UNION ALL SELECT object_id FROM newest_removed WHERE user_id = ?1`,
  putNewestRemoved: `INSERT INTO newest_removed (user_id, object_id) SELECT ?1, ?2
    WHERE NOT EXISTS (SELECT 1 FROM library WHERE user_id = ?1 AND object_id > ?2)
    ON CONFLICT (user_id) DO UPDATE SET object_id = max(object_id, excluded.object_id)`,

  getSecurityProfile: "SELECT api_key, name, created_at, revoked_at FROM security_profiles WHERE api_key = ?",
  listSecurityProfiles: `SELECT api_key, name, created_at, revoked_at FROM security_profiles
    WHERE (created_at, api_key) > (?, ?) ORDER BY created_at, api_key LIMIT ?`,
  putSecurityProfile: `INSERT INTO security_profiles (api_key, name, created_at, revoked_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (api_key) DO UPDATE
    SET name = excluded.name, created_at = excluded.created_at, revoked_at = excluded.revoked_at`,

  getUser: "SELECT id, name, created_at FROM users WHERE id = ?",
  listUsers: `SELECT id, name, created_at FROM users
    WHERE (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT ?`,
  putUser: `INSERT INTO users (id, name, created_at) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, created_at = excluded.created_at`,

  getOAuthClient: `SELECT client_id, name, redirect_uris, secret_hash, created_at, revoked_at FROM oauth_clients
    WHERE client_id = ?`,
  listOAuthClients: `SELECT client_id, name, redirect_uris, secret_hash, created_at, revoked_at FROM oauth_clients
    WHERE (created_at, client_id) > (?, ?) ORDER BY created_at, client_id LIMIT ?`,
  putOAuthClient: `INSERT INTO oauth_clients (client_id, name, redirect_uris, secret_hash, created_at, revoked_at)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (client_id) DO UPDATE
    SET name = excluded.name, redirect_uris = excluded.redirect_uris, secret_hash = excluded.secret_hash,
      created_at = excluded.created_at, revoked_at = excluded.revoked_at`,

  getGrant: "SELECT id, value, expires_at_ms FROM grants WHERE id = ?",
  putGrant: `INSERT INTO grants (id, value, expires_at_ms) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET value = excluded.value, expires_at_ms = excluded.expires_at_ms`,
  hasGrant: "SELECT 1 FROM grants WHERE id = ? AND value = ?",
  deleteGrant: "DELETE FROM grants WHERE id = ?",
  deleteExpiredGrants: `DELETE FROM grants WHERE id IN (
    SELECT id FROM grants WHERE expires_at_ms <= ? ORDER BY expires_at_ms LIMIT ?)`,

  listAlbums: "SELECT id, json, mbid FROM albums LIMIT ?",
  listLibraries: "SELECT user_id, object_id, album_id, purchased, uploaded FROM library LIMIT ?",
  listGrants: "SELECT id, value, expires_at_ms FROM grants LIMIT ?",
  clearAlbums: "DELETE FROM albums",
  clearImportCheckpoints: "DELETE FROM import_checkpoints",
  clearLibraries: "DELETE FROM library",
  clearNewestRemoved: "DELETE FROM newest_removed",
  clearSecurityProfiles: "DELETE FROM security_profiles",
  clearUsers: "DELETE FROM users",
  clearOAuthClients: "DELETE FROM oauth_clients",
  clearGrants: "DELETE FROM grants",

  getSecret: "SELECT value FROM secrets WHERE name = ?",
  initSecret: "INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
} as const;

export type StatementName = keyof typeof SQL;

/** Every statement there is. */
export const STATEMENT_NAMES: readonly StatementName[] = Object.keys(SQL).filter(isStatementName);

function isStatementName(name: string): name is StatementName {
  return name in SQL;
}

export type Statements = (name: StatementName) => StatementSync;

/** Each statement is prepared when it is first used and then kept: parsing SQL costs more than running most of it. */
export function preparedStatements(db: DatabaseSync): Statements {
  const prepared = new Map<StatementName, StatementSync>();
  return (name) => {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const statement = db.prepare(SQL[name]);
    prepared.set(name, statement);
    return statement;
  };
}
