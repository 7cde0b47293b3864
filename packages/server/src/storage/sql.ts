import type { SecurityProfile, StoredUser, UserChange } from "./accounts.ts";

/** The columns of users, as `toUser` reads them and `userValues` writes them. */
const USER = "id, name, visibility, playback_visibility, created_at, disabled_at";

/**
 * Statements that are the same on both databases, as PostgreSQL has them: with `{schema}` where the name of the schema
 * goes, and parameters such as `$1`.
 */
export const accountStatements = {
  identify: `SELECT p.api_key, p.name AS profile_name, p.created_at AS profile_created_at, p.revoked_at,
      EXISTS (SELECT 1 FROM {schema}.grants WHERE id = $3) AS is_revoked,
      u.id, u.name, u.visibility, u.playback_visibility, u.created_at, u.disabled_at
    FROM (SELECT 1) AS wanted LEFT JOIN {schema}.security_profiles AS p ON p.api_key = $1
      LEFT JOIN {schema}.users AS u ON u.id = $2`,
  getProfile:
    "SELECT api_key, name, created_at, revoked_at FROM {schema}.security_profiles WHERE api_key = $1",
  listProfiles: `SELECT api_key, name, created_at, revoked_at FROM {schema}.security_profiles
    WHERE (created_at, api_key) > ($1, $2) ORDER BY created_at, api_key LIMIT $3::bigint`,
  putProfile: `INSERT INTO {schema}.security_profiles (api_key, name, created_at, revoked_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (api_key) DO UPDATE
    SET name = excluded.name, created_at = excluded.created_at, revoked_at = excluded.revoked_at`,
  clearProfiles: "DELETE FROM {schema}.security_profiles",

  getUser: `SELECT ${USER} FROM {schema}.users WHERE id = $1`,
  listUsers: `SELECT ${USER} FROM {schema}.users
    WHERE (created_at, id) > ($1, $2) ORDER BY created_at, id LIMIT $3::bigint`,
  addUser: `INSERT INTO {schema}.users (${USER}) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (id) DO NOTHING`,
  putUser: `INSERT INTO {schema}.users (${USER}) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (id) DO UPDATE
    SET name = excluded.name, visibility = excluded.visibility, playback_visibility = excluded.playback_visibility,
      created_at = excluded.created_at, disabled_at = excluded.disabled_at`,
  changeUser: `UPDATE {schema}.users
    SET name = COALESCE($2, name), visibility = COALESCE($3, visibility),
      playback_visibility = COALESCE($4, playback_visibility),
      disabled_at = NULLIF(COALESCE($5, disabled_at), '')
    WHERE id = $1 RETURNING ${USER}`,
  clearUsers: "DELETE FROM {schema}.users",

  getSecret: "SELECT value FROM {schema}.secrets WHERE name = $1",
  initSecret: "INSERT INTO {schema}.secrets (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
};

/** The parameters of `putProfile`. */
export function profileValues(profile: SecurityProfile): [string, string, string, string | null] {
  return [profile.apiKey, profile.name, profile.createdAt, profile.revokedAt];
}

/** The parameters of `addUser` and `putUser`. */
export function userValues(user: StoredUser): [...string[], string | null] {
  const { id, name, visibility, playbackVisibility, createdAt, disabledAt } = user;
  return [id, name, visibility, playbackVisibility, createdAt, disabledAt];
}

/** The parameters of `changeUser`: `null` keeps a value, and an empty text stands for one that becomes `null`. */
export function changeValues(id: string, change: UserChange): (string | null)[] {
  const { name = null, visibility = null, playbackVisibility = null, disabledAt } = change;
  return [id, name, visibility, playbackVisibility, disabledAt === undefined ? null : (disabledAt ?? "")];
}

export const catalogStatements = {
  getAlbum: "SELECT json FROM {schema}.albums WHERE id = $1",
  countAlbums: "SELECT count(*) AS count FROM {schema}.albums",
  listAlbumIds: "SELECT id FROM {schema}.albums WHERE id > $1 ORDER BY id LIMIT $2::bigint",
  // In the order in which they were added: see `rankOf`. It decides which album has a track, and sorts hits.
  listAlbums:
    "SELECT id, mbid, json, artist_names FROM {schema}.albums ORDER BY rank & 1099511627775 LIMIT $1::bigint",
  clearAlbums: "DELETE FROM {schema}.albums",

  getImportCheckpoint:
    "SELECT source, lines, imported, skipped FROM {schema}.import_checkpoints WHERE source = $1",
  putImportCheckpoint: `INSERT INTO {schema}.import_checkpoints (source, lines, imported, skipped) VALUES ($1, $2, $3, $4)
    ON CONFLICT (source) DO UPDATE
    SET lines = excluded.lines, imported = excluded.imported, skipped = excluded.skipped`,
  deleteImportCheckpoint: "DELETE FROM {schema}.import_checkpoints WHERE source = $1",
  clearImportCheckpoints: "DELETE FROM {schema}.import_checkpoints",
};

/** The same statements as SQLite has them. */
export function inSqlite<Name extends string>(
  statements: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  const sql: Record<Name, string> = { ...statements };
  for (const name in sql) sql[name] = sql[name].replaceAll(/\{schema\}\.|::bigint/g, "").replaceAll("$", "?");
  return sql;
}
