import type { Statement } from "./session.ts";

/** Parts of statements: the columns that make up one thing, as the functions of `rows.ts` take them, and an expression. */
const PARTS = {
  entry: "object_id, album_id, purchased, uploaded",
  profile: "api_key, name, created_at, revoked_at",
  client: "client_id, name, to_json(redirect_uris)::text, secret_hash, created_at, revoked_at",
  // As `objectIdAfter` of library-order.ts has it: the time of the newest and a millisecond, and the rest of $2.
  objectIdAfter: `(lpad(to_hex(('x' || left(replace(newest.id::text, '-', ''), 12))::bit(48)::bigint + 1), 12, '0')
        || substr(replace($2::uuid::text, '-', ''), 13))::uuid`,
} as const;

/** `{schema}` stands for the schema's name, other names in braces for {@link PARTS}. */
const SQL = {
  getAlbum: "SELECT json FROM {schema}.albums WHERE id = $1",
  getAlbums: "SELECT id, json FROM {schema}.albums WHERE id = ANY ($1::text[])",
  // One look-up a release, whatever the planner believes of how many albums each has.
  findAlbums: `SELECT id, mbid FROM {schema}.albums WHERE id = ANY ($1::text[])
    UNION ALL SELECT found.id, found.mbid FROM unnest($2::text[]) AS wanted (mbid) CROSS JOIN LATERAL
      (SELECT id, mbid FROM {schema}.albums WHERE albums.mbid = wanted.mbid LIMIT 1) AS found`,
  // What is there already costs no new version of the row.
  putAlbums: `INSERT INTO {schema}.albums AS known (id, json, mbid)
    SELECT * FROM unnest($1::text[], $2::bytea[], $3::text[])
    ON CONFLICT (id) DO UPDATE SET json = excluded.json, mbid = excluded.mbid
    WHERE known.json <> excluded.json OR known.mbid IS DISTINCT FROM excluded.mbid`,
  countAlbums: "SELECT count(*) FROM {schema}.albums",
  listAlbumIds: "SELECT id FROM {schema}.albums WHERE id > $1 ORDER BY id LIMIT $2::bigint",

  getImportCheckpoint:
    "SELECT source, lines, imported, skipped FROM {schema}.import_checkpoints WHERE source = $1",
  putImportCheckpoint: `INSERT INTO {schema}.import_checkpoints (source, lines, imported, skipped) VALUES ($1, $2, $3, $4)
    ON CONFLICT (source) DO UPDATE
    SET lines = excluded.lines, imported = excluded.imported, skipped = excluded.skipped`,
  deleteImportCheckpoint: "DELETE FROM {schema}.import_checkpoints WHERE source = $1",

  // Of a table that has not been analysed yet, the planner expects a user to have about a page of entries, and would
  // sort all of them. It doesn't while it can't see the limit.
  listLibrary: `SELECT {entry} FROM {schema}.library
    WHERE user_id = $1 AND object_id < $2::uuid ORDER BY object_id DESC LIMIT (SELECT $3::bigint)`,
  // As many as there are albums, in any order.
  listLibraryOfAlbums: `SELECT {entry} FROM {schema}.library
    WHERE user_id = $1 AND object_id < $2::uuid AND album_id = ANY ($3::text[])`,
  // An entry is newer than all that its user has or had when the statement begins. Two that are added at the same time
  // may come in either order, so nobody has to wait for a lock.
  // No row comes back when another transaction adds the same album at the same time: the statement began before it.
  // The last column tells whether the answer is settled when the statement is: see `Call`.
  addLibraryEntry: `WITH newest (id) AS (SELECT greatest(
      (SELECT object_id FROM {schema}.library WHERE user_id = $1 ORDER BY library.object_id DESC LIMIT 1),
      (SELECT object_id FROM {schema}.newest_removed WHERE user_id = $1))
    ), added AS (
      INSERT INTO {schema}.library (user_id, object_id, album_id, purchased, uploaded)
      SELECT $1, CASE WHEN newest.id >= $2::uuid THEN {objectIdAfter} ELSE $2::uuid END, $3, $4::boolean, $5::boolean
      FROM newest
      ON CONFLICT (user_id, album_id) DO NOTHING RETURNING *
    )
    SELECT {entry}, true FROM added
    UNION ALL SELECT {entry}, current_setting('synchronous_standby_names') = '' FROM {schema}.library WHERE user_id = $1 AND album_id = $3`,
  addLibraryEntries: `INSERT INTO {schema}.library (user_id, object_id, album_id, purchased, uploaded)
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::boolean[], $5::boolean[])
    ON CONFLICT (user_id, album_id) DO NOTHING`,
  deleteLibraryEntry: `WITH removed AS (
      DELETE FROM {schema}.library WHERE user_id = $1 AND album_id = $2 RETURNING object_id
    ), marked AS (
      INSERT INTO {schema}.newest_removed AS known (user_id, object_id)
      SELECT $1, removed.object_id FROM removed WHERE NOT EXISTS (
        SELECT FROM {schema}.library WHERE user_id = $1 AND library.object_id > removed.object_id)
      ON CONFLICT (user_id) DO UPDATE SET object_id = greatest(known.object_id, excluded.object_id)
    )
    SELECT FROM removed`,

  getSecurityProfile: `SELECT {profile} FROM {schema}.security_profiles WHERE api_key = $1`,
  listSecurityProfiles: `SELECT {profile} FROM {schema}.security_profiles
    WHERE (created_at, api_key) > ($1, $2) ORDER BY created_at, api_key LIMIT $3::bigint`,
  putSecurityProfile: `INSERT INTO {schema}.security_profiles (api_key, name, created_at, revoked_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (api_key) DO UPDATE
    SET name = excluded.name, created_at = excluded.created_at, revoked_at = excluded.revoked_at`,

  getUser: "SELECT id, name, created_at FROM {schema}.users WHERE id = $1",
  listUsers: `SELECT id, name, created_at FROM {schema}.users
    WHERE (created_at, id) > ($1, $2) ORDER BY created_at, id LIMIT $3::bigint`,
  putUser: `INSERT INTO {schema}.users (id, name, created_at) VALUES ($1, $2, $3)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, created_at = excluded.created_at`,

  getOAuthClient: `SELECT {client} FROM {schema}.oauth_clients WHERE client_id = $1`,
  listOAuthClients: `SELECT {client} FROM {schema}.oauth_clients
    WHERE (created_at, client_id) > ($1, $2) ORDER BY created_at, client_id LIMIT $3::bigint`,
  putOAuthClient: `INSERT INTO {schema}.oauth_clients (client_id, name, redirect_uris, secret_hash, created_at, revoked_at)
    VALUES ($1, $2, $3::text[], $4, $5, $6)
    ON CONFLICT (client_id) DO UPDATE
    SET name = excluded.name, redirect_uris = excluded.redirect_uris, secret_hash = excluded.secret_hash,
      created_at = excluded.created_at, revoked_at = excluded.revoked_at`,

  getGrant: "SELECT id, value, expires_at_ms FROM {schema}.grants WHERE id = $1",
  putGrant: `INSERT INTO {schema}.grants (id, value, expires_at_ms) VALUES ($1, $2, $3)
    ON CONFLICT (id) DO UPDATE SET value = excluded.value, expires_at_ms = excluded.expires_at_ms`,
  // The rows that must be unchanged are locked first, in the order of their ids so that no two calls wait for each
  // other. A lock that had to wait looks at the row as it is then. One row comes back when all of them are unchanged.
  changeGrants: `WITH locked AS (
      SELECT id FROM {schema}.grants AS known
      JOIN unnest($1::text[], $2::bytea[]) AS expected (id, value) USING (id)
      WHERE known.value = expected.value ORDER BY id FOR UPDATE OF known
    ), unchanged AS (
      SELECT FROM locked HAVING count(*) = cardinality($1::text[])
    ), removed AS (
      DELETE FROM {schema}.grants WHERE id = ANY ($3::text[]) AND EXISTS (SELECT FROM unchanged)
    ), put AS (
      INSERT INTO {schema}.grants (id, value, expires_at_ms)
      SELECT * FROM unnest($4::text[], $5::bytea[], $6::bigint[]) WHERE EXISTS (SELECT FROM unchanged)
      ON CONFLICT (id) DO UPDATE SET value = excluded.value, expires_at_ms = excluded.expires_at_ms
    )
    SELECT FROM unchanged`,
  // Several processes clean up at the same time: each leaves to the others what they are deleting already.
  deleteExpiredGrants: `DELETE FROM {schema}.grants WHERE id = ANY (ARRAY(
    SELECT id FROM {schema}.grants WHERE expires_at_ms <= $1
    ORDER BY expires_at_ms LIMIT $2::bigint FOR UPDATE SKIP LOCKED))`,

  listAlbums: "SELECT id, json, mbid FROM {schema}.albums LIMIT $1::bigint",
  listLibraries: `SELECT user_id, {entry} FROM {schema}.library LIMIT $1::bigint`,
  listGrants: "SELECT id, value, expires_at_ms FROM {schema}.grants LIMIT $1::bigint",
  clearAlbums: "DELETE FROM {schema}.albums",
  clearImportCheckpoints: "DELETE FROM {schema}.import_checkpoints",
  clearLibraries: "DELETE FROM {schema}.library",
  clearNewestRemoved: "DELETE FROM {schema}.newest_removed",
  clearSecurityProfiles: "DELETE FROM {schema}.security_profiles",
  clearUsers: "DELETE FROM {schema}.users",
  clearOAuthClients: "DELETE FROM {schema}.oauth_clients",
  clearGrants: "DELETE FROM {schema}.grants",

  getSecret: "SELECT value FROM {schema}.secrets WHERE name = $1",
  initSecret: "INSERT INTO {schema}.secrets (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
} as const;

export type StatementName = keyof typeof SQL;

/** Every statement there is. */
export const STATEMENT_NAMES: readonly StatementName[] = Object.keys(SQL).filter(isStatementName);

function isStatementName(name: string): name is StatementName {
  return name in SQL;
}

/** Gives a statement by its name. */
export type Statements = (name: StatementName) => Statement;

/** The statements on the tables of one schema. */
export function statementsOn(quotedSchema: string): Statements {
  const parts: Readonly<Record<string, string>> = { ...PARTS, schema: quotedSchema };
  const statements = new Map<StatementName, Statement>();
  return (name) => {
    const known = statements.get(name);
    if (known !== undefined) return known;
    const text = SQL[name].replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? "");
    const statement = { name: `gatefold_${name}`, text };
    statements.set(name, statement);
    return statement;
  };
}
