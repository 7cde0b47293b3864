import { LIBRARY_FUNCTIONS } from "./library-functions.ts";
import { PLAYLIST_FUNCTIONS } from "./playlist-functions.ts";

/**
 * Finds items in the order of their ranks. `query` is what an item has, with `~` for the name of a segment: see search-segments.ts.
 * Each of `queries_of_all` finds at least the same in all segments at once. Items that don't meet the filters are left out. See
 * catalog-search.ts.
 *
 * It goes through the segments, small ones together. A word that many items have is found in the first ones. One that few have is
 * found in none of them, so after a while all segments are asked at once, and that is all if these are few. What remains is a word
 * of many items of which the best ones have a bad rank, such as "karaoke". So the cost doesn't grow with what a common word has, and
 * no statistics are needed: the planner would expect such words at every rank alike.
 *
 * The settings belong to the function, so that they hold behind a pooler, too: a plan must neither depend on what a table
 * had when it was made, nor be compiled, which takes longer than most searches.
 */
const FIND_ITEMS = `
  CREATE FUNCTION {schema}.find_items(
    wanted text, query text, filter text, queries_of_all text[], filter_of_all text, after_rank bigint, most bigint
  )
  RETURNS TABLE (rank bigint, id text) LANGUAGE plpgsql STABLE ROWS 100
  SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
  AS $$
  #variable_conflict use_column
  DECLARE
    -- How many items and segments are asked at once, and how often before all are asked, and how many items are few.
    group_items CONSTANT bigint := 4096;
    group_segments CONSTANT integer := 16;
    first_groups CONSTANT integer := 24;
    first_groups_of_many_words CONSTANT integer := 8;
    few CONSTANT integer := 2000;
    -- With so many items altogether, all are asked at once.
    small_catalog CONSTANT bigint := 16384;
    names text[] := '{}';
    items bigint := 0;
    groups integer := 0;
    -- More words cost more in each group, and mostly few items have them all.
    groups_before_all CONSTANT integer := CASE WHEN query LIKE '%&%&%' THEN first_groups_of_many_words ELSE first_groups END;
    start_rank bigint := after_rank + 1;
    found_ranks bigint[];
    found_ids text[];
    found_count integer;
    query_of_all text;
    group_query tsquery;
    group_filter tsquery;
    segment record;
  BEGIN
    IF query IS NULL THEN
      RETURN QUERY SELECT t.rank, t.id FROM {schema}.search_terms AS t
        WHERE t.terms @@ queries_of_all[1]::tsquery AND t.rank > after_rank AND ts_match_vq(t.terms, filter_of_all::tsquery)
        ORDER BY t.rank LIMIT most;
      RETURN;
    END IF;
    IF (SELECT sum(s.items) FROM {schema}.search_segments AS s WHERE s.kind = wanted) <= small_catalog THEN
      RETURN QUERY SELECT t.rank, t.id FROM {schema}.search_terms AS t
        WHERE t.terms @@ filter_of_all::tsquery AND t.rank > after_rank ORDER BY t.rank LIMIT most;
      RETURN;
    END IF;
    FOR segment IN
      SELECT s.name, s.items, lead(s.first_rank) OVER (ORDER BY s.first_rank) AS end_rank
      FROM {schema}.search_segments AS s WHERE s.kind = wanted AND s.first_rank >= coalesce((
        SELECT max(e.first_rank) FROM {schema}.search_segments AS e WHERE e.kind = wanted AND e.first_rank <= after_rank
      ), 0) ORDER BY s.first_rank
    LOOP
      names := names || segment.name;
      items := items + segment.items;
      CONTINUE WHEN segment.end_rank IS NOT NULL AND items < group_items AND cardinality(names) < group_segments;
      IF groups = groups_before_all THEN
        FOREACH query_of_all IN ARRAY queries_of_all LOOP
          SELECT array_agg(t.rank), array_agg(t.id) INTO found_ranks, found_ids FROM (
            SELECT t.rank, t.id FROM {schema}.search_terms AS t
            WHERE t.terms @@ query_of_all::tsquery AND t.rank >= start_rank LIMIT few + 1
          ) AS t;
          CONTINUE WHEN cardinality(found_ranks) > few;
          RETURN QUERY SELECT f.rank, f.id FROM unnest(found_ranks, found_ids) AS f (rank, id)
            JOIN {schema}.search_terms AS t ON t.id = f.id AND t.kind = wanted
            WHERE ts_match_vq(t.terms, filter_of_all::tsquery) ORDER BY f.rank LIMIT most;
          RETURN;
        END LOOP;
      END IF;
      groups := groups + 1;
      group_query := (SELECT string_agg(replace(query, '~', name), ' | ') FROM unnest(names) AS name)::tsquery;
      group_filter := (SELECT string_agg(replace(filter, '~', name), ' & ') FROM unnest(names) AS name)::tsquery;
      RETURN QUERY SELECT t.rank, t.id FROM {schema}.search_terms AS t
        WHERE t.terms @@ group_query AND t.rank >= start_rank AND (segment.end_rank IS NULL OR t.rank < segment.end_rank)
          AND (group_filter IS NULL OR ts_match_vq(t.terms, group_filter))
        ORDER BY t.rank LIMIT most;
      GET DIAGNOSTICS found_count = ROW_COUNT;
      most := most - found_count;
      EXIT WHEN most <= 0;
      names := '{}';
      items := 0;
      start_rank := segment.end_rank;
    END LOOP;
  END
  $$;
`;

/**
 * Finds words that share trigrams with another, those that share the most first. The least similarity keeps words of eight letters
 * with two typing errors, and words of four letters with one.
 */
const FIND_WORDS = `
  CREATE FUNCTION {schema}.find_words(wanted text, most bigint)
  RETURNS TABLE (word text) LANGUAGE sql STABLE ROWS 100
  SET jit = off SET enable_seqscan = off SET search_path = {trgm} SET pg_trgm.similarity_threshold = 0.2
  AS $$
    SELECT w.word FROM (
      SELECT word, similarity(word, wanted) AS similarity, cardinality(show_trgm(word)) AS trigrams,
        cardinality(show_trgm(wanted)) AS wanted_trigrams
      FROM {schema}.words WHERE word % wanted
    ) AS w
    ORDER BY round(w.similarity * (w.trigrams + w.wanted_trigrams) / (1 + w.similarity)) DESC, length(w.word), w.word
    LIMIT most
  $$;
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
 *
 * `{trgm}` stands for the schema that the extension `pg_trgm` is in.
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
  CREATE EXTENSION IF NOT EXISTS pg_trgm;

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

  CREATE TABLE {schema}.search_terms (
    id text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    rank bigint NOT NULL,
    terms tsvector NOT NULL,
    PRIMARY KEY (id, kind)
  );

  CREATE INDEX search_terms_by_term ON {schema}.search_terms USING gin (terms);

  CREATE TABLE {schema}.search_segments (
    kind text COLLATE "C" NOT NULL,
    first_rank bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    items bigint NOT NULL,
    PRIMARY KEY (kind, first_rank)
  );

  CREATE TABLE {schema}.words (
    word text COLLATE "C" PRIMARY KEY
  );

  CREATE INDEX words_by_trigram ON {schema}.words USING gin (word {trgm}.gin_trgm_ops);

  CREATE TABLE {schema}.catalog_items (
    version integer NOT NULL,
    next_version integer NOT NULL,
    done_to text COLLATE "C" NOT NULL,
    last_number bigint NOT NULL
  );

  INSERT INTO {schema}.catalog_items VALUES (0, 0, '', 0);
  `,
  FIND_ITEMS,
  FIND_WORDS,
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
    duration_ms bigint NOT NULL
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
];
