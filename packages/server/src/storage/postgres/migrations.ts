/**
 * All steps of the schema, oldest first, as statements with `{schema}` where its name goes. A released step is never
 * edited: changes are appended, and the table `gatefold_version` holds the number of steps that a schema has.
 *
 * Text that is looked up is compared by its bytes (`COLLATE "C"`), whatever the language of the database, so that
 * orders are those of the other stores.
 *
 * Keys begin with the column that data can be split by: everything of a user with `user_id`, an album with its id. Nothing
 * refers to another table: the catalog and the libraries can be kept apart, and tokens may name users that some
 * other system manages.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE {schema}.albums (
    id text COLLATE "C" PRIMARY KEY,
    json bytea NOT NULL
  );

  CREATE TABLE {schema}.import_checkpoints (
    source text COLLATE "C" PRIMARY KEY,
    lines bigint NOT NULL,
    imported bigint NOT NULL,
    skipped bigint NOT NULL
  );

  CREATE TABLE {schema}.library (
    user_id text COLLATE "C" NOT NULL,
    object_id uuid NOT NULL,
    album_id text COLLATE "C" NOT NULL,
    purchased boolean NOT NULL,
    uploaded boolean NOT NULL,
    PRIMARY KEY (user_id, object_id),
    UNIQUE (user_id, album_id)
  );

  CREATE TABLE {schema}.security_profiles (
    api_key text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    created_at text COLLATE "C" NOT NULL,
    revoked_at text COLLATE "C"
  );

  CREATE TABLE {schema}.users (
    id text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    created_at text COLLATE "C" NOT NULL
  );

  CREATE TABLE {schema}.oauth_clients (
    client_id text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    redirect_uris text[] NOT NULL,
    secret_hash text,
    created_at text COLLATE "C" NOT NULL,
    revoked_at text COLLATE "C"
  );

  CREATE TABLE {schema}.grants (
    id text COLLATE "C" PRIMARY KEY,
    value bytea NOT NULL,
    expires_at_ms bigint NOT NULL
  );

  CREATE INDEX grants_by_expiry ON {schema}.grants (expires_at_ms);

  CREATE TABLE {schema}.secrets (
    name text COLLATE "C" PRIMARY KEY,
    value bytea NOT NULL
  );
  `,
  // No unique index, so that the table can still be split by id. Writers check under a lock that there is no duplicate.
  `
  ALTER TABLE {schema}.albums ADD COLUMN mbid text COLLATE "C";

  CREATE INDEX albums_by_mbid ON {schema}.albums (mbid) WHERE mbid IS NOT NULL;
  `,
  `
  CREATE TABLE {schema}.newest_removed (
    user_id text COLLATE "C" PRIMARY KEY,
    object_id uuid NOT NULL
  );

  CREATE INDEX security_profiles_by_age ON {schema}.security_profiles (created_at, api_key);
  CREATE INDEX users_by_age ON {schema}.users (created_at, id);
  CREATE INDEX oauth_clients_by_age ON {schema}.oauth_clients (created_at, client_id);
  `,
  `
  ALTER TABLE {schema}.users ADD COLUMN disabled_at text COLLATE "C";
  `,
  // What a sign-in keeps is among the grants.
  `
  DROP TABLE {schema}.oauth_clients;
  `,
  `
  ALTER TABLE {schema}.users
    ADD COLUMN visibility text NOT NULL DEFAULT 'PRIVATE',
    ADD COLUMN playback_visibility text NOT NULL DEFAULT 'PRIVATE';
  `,
];
