import { LIBRARY_FUNCTIONS } from "./library-functions.ts";
import { PLAYLIST_FUNCTIONS } from "./playlist-functions.ts";
import { SEARCH_FUNCTIONS } from "./search-functions.ts";

/**
 * Items are numbered as they are added, and each range of numbers has an index of its own, so that what is added changes an index of
 * limited size. They are not smaller, because a search looks into each. The last one takes all that follow.
 */
const ITEMS_OF_A_PART = 2 ** 22;
const PARTS = 4;
/**
 * Items that were just added are in a list that each search goes through, until the store has the index sort them in: see
 * search-index.ts. Beyond this many kB, the database does it itself, which takes longer for each item. So it is for a user who doesn't own
 * the index.
 */
const MAX_PENDING_LIST = 64 * 1024;

const SEARCH_TABLES = `
  CREATE TABLE {schema}.search_terms (
    number bigint PRIMARY KEY,
    rank bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    terms tsvector NOT NULL
  ) PARTITION BY RANGE (number);

  ${Array.from({ length: PARTS }, (_, part) => {
    const end = part === PARTS - 1 ? "MAXVALUE" : (part + 1) * ITEMS_OF_A_PART;
    return `CREATE TABLE {schema}.search_terms_${part} PARTITION OF {schema}.search_terms
    FOR VALUES FROM (${part * ITEMS_OF_A_PART}) TO (${end});`;
  }).join("\n  ")}

  CREATE INDEX search_terms_by_term ON {schema}.search_terms USING gin (terms) WITH (gin_pending_list_limit = ${MAX_PENDING_LIST});

  CREATE TABLE {schema}.search_counts (
    kind text COLLATE "C" NOT NULL,
    term text COLLATE "C" NOT NULL,
    items integer NOT NULL,
    first_rank bigint NOT NULL,
    PRIMARY KEY (kind, term)
  ) WITH (fillfactor = 80);

  CREATE TABLE {schema}.words (
    word text COLLATE "C" PRIMARY KEY,
    deletions integer[] NOT NULL
  );

  CREATE INDEX words_by_deletion ON {schema}.words USING gin (deletions);
`;

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
  // Filled by what albums add to the catalog: see catalog-items.ts, and rebuild-items.ts for the albums that are there already.
  `
  ALTER TABLE {schema}.albums
    ADD COLUMN artist_names text,
    ADD COLUMN rank bigint,
    ADD COLUMN released text COLLATE "C",
    ADD COLUMN sort_name text COLLATE "C";

  CREATE TABLE {schema}.tracks (
    id text COLLATE "C" PRIMARY KEY,
    album_id text COLLATE "C" NOT NULL,
    rank bigint NOT NULL,
    released text COLLATE "C" NOT NULL,
    sort_name text COLLATE "C" NOT NULL,
    json bytea NOT NULL
  );

  CREATE INDEX tracks_by_album ON {schema}.tracks (album_id);

  CREATE TABLE {schema}.artists (
    id text COLLATE "C" PRIMARY KEY,
    albums integer NOT NULL,
    rank bigint NOT NULL,
    terms text NOT NULL,
    released text COLLATE "C" NOT NULL,
    sort_name text COLLATE "C" NOT NULL,
    json bytea NOT NULL
  );
  `,
  `
  CREATE TABLE {schema}.search_segments (
    kind text COLLATE "C" NOT NULL,
    first_rank bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    items bigint NOT NULL,
    PRIMARY KEY (kind, first_rank)
  );
  `,
  `
  CREATE TABLE {schema}.catalog_items (
    version integer NOT NULL,
    next_version integer NOT NULL,
    done_to text COLLATE "C" NOT NULL,
    last_number bigint NOT NULL
  );

  INSERT INTO {schema}.catalog_items VALUES (0, 0, '', 0);
  `,
  // The library of albums becomes one of several lists. The names of the constraints are others if its operator has split it.
  `
  ALTER TABLE {schema}.library RENAME COLUMN album_id TO item_id;
  ALTER TABLE {schema}.library ADD COLUMN list text COLLATE "C" NOT NULL DEFAULT 'albums';
  ALTER TABLE {schema}.library ALTER COLUMN list DROP DEFAULT;

  DO $$
    DECLARE
      name text;
    BEGIN
      FOR name IN SELECT conname FROM pg_catalog.pg_constraint
        WHERE conrelid = '{schema}.library'::regclass AND contype IN ('p', 'u')
      LOOP
        EXECUTE format('ALTER TABLE {schema}.library DROP CONSTRAINT %I', name);
      END LOOP;
    END
  $$;

  ALTER TABLE {schema}.library ADD PRIMARY KEY (user_id, list, object_id), ADD UNIQUE (user_id, list, item_id);

  ALTER TABLE {schema}.newest_removed ADD COLUMN list text COLLATE "C" NOT NULL DEFAULT 'albums';
  ALTER TABLE {schema}.newest_removed ALTER COLUMN list DROP DEFAULT;
  ALTER TABLE {schema}.newest_removed DROP CONSTRAINT newest_removed_pkey, ADD PRIMARY KEY (user_id, list);
  `,
  LIBRARY_FUNCTIONS,
  `
  CREATE TABLE {schema}.playlists (
    id uuid PRIMARY KEY,
    user_id text COLLATE "C" NOT NULL,
    title text NOT NULL,
    sort_name text COLLATE "C" NOT NULL,
    description text NOT NULL,
    visibility text NOT NULL,
    created_at text COLLATE "C" NOT NULL,
    updated_at text COLLATE "C" NOT NULL,
    order_version text NOT NULL,
    track_count integer NOT NULL,
    duration_ms bigint NOT NULL,
    -- No entry has ever had a greater position.
    last_position numeric NOT NULL DEFAULT 0
  );

  CREATE INDEX playlists_by_user ON {schema}.playlists (user_id, id);
  CREATE INDEX playlists_by_name ON {schema}.playlists (user_id, sort_name, id);
  CREATE INDEX playlists_by_update ON {schema}.playlists (user_id, updated_at, id);

  CREATE TABLE {schema}.playlist_entries (
    playlist_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    duration_ms bigint NOT NULL,
    position numeric NOT NULL,
    track_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (playlist_id, position),
    UNIQUE (playlist_id, entry_id)
  );

  CREATE INDEX playlist_entries_by_track ON {schema}.playlist_entries (playlist_id, track_id);
  `,
  PLAYLIST_FUNCTIONS,
  `
  CREATE TABLE {schema}.plays (
    user_id text COLLATE "C" NOT NULL,
    played_at text COLLATE "C" NOT NULL,
    play_id uuid NOT NULL,
    track_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (user_id, played_at, play_id)
  );
  `,
  // What items are found by was kept otherwise before. It is made anew.
  `
  DROP FUNCTION IF EXISTS {schema}.find_items(text, text, text, text[], text, bigint, bigint), {schema}.find_words(text, bigint);
  DROP TABLE IF EXISTS {schema}.search_terms, {schema}.words;
  ${SEARCH_TABLES}
  ${SEARCH_FUNCTIONS}
  UPDATE {schema}.catalog_items SET version = 0, next_version = 0, done_to = '';
  `,
];
