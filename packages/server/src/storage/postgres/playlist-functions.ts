/**
 * The plan of a statement in a function is made once, when the table may be small. If playlists seem to have few entries, the
 * planner rather reads all of a playlist than looks for several of its entries. So each entry is looked up by a statement or a
 * subquery of its own, which has one plan only. The settings belong to the functions, so that they hold behind a pooler, too.
 */
const SETTINGS =
  "SET jit = off SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off";

/**
 * What a change returns if there is such a playlist: what it is now and, if it could not be changed, why. `places` are those of
 * the ids, from 1, which the problem is about or which were appended.
 */
const OUTCOME = "TABLE (problem text, places integer[], playlist {schema}.playlists)";

/** The places of those ids that the playlist doesn't have. */
const UNKNOWN_ENTRIES = `
  CREATE FUNCTION {schema}.unknown_entries(of_playlist uuid, ids uuid[]) RETURNS integer[] LANGUAGE plpgsql ${SETTINGS}
  AS $$
  BEGIN
    RETURN ARRAY(SELECT named.place FROM unnest(ids) WITH ORDINALITY AS named (id, place) WHERE (
      SELECT true FROM {schema}.playlist_entries WHERE playlist_id = of_playlist AND entry_id = named.id
    ) IS NULL);
  END
  $$;
`;

/** Entries whose ids the playlist has already stay as they are, and count as appended. */
const APPEND_ENTRIES = `
  CREATE FUNCTION {schema}.append_entries(
    to_playlist uuid, ids uuid[], track_ids text[], durations_ms bigint[], skip_duplicates boolean, most integer, moment text
  )
  RETURNS ${OUTCOME} LANGUAGE plpgsql ROWS 1 ${SETTINGS}
  AS $$
  #variable_conflict use_column
  DECLARE
    changed {schema}.playlists;
    new_ids integer[];
    added integer[];
    added_ms bigint;
  BEGIN
    SELECT * INTO changed FROM {schema}.playlists WHERE id = to_playlist FOR UPDATE;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    new_ids := {schema}.unknown_entries(to_playlist, ids);
    added := new_ids;
    IF skip_duplicates THEN
      added := ARRAY(SELECT place FROM unnest(new_ids) AS place WHERE array_position(track_ids, track_ids[place]) = place AND (
        SELECT true FROM {schema}.playlist_entries WHERE playlist_id = to_playlist AND track_id = track_ids[place] LIMIT 1
      ) IS NULL);
    END IF;
    IF changed.track_count + cardinality(added) > most THEN
      RETURN QUERY SELECT 'TOO_MANY_ENTRIES', NULL::integer[], changed;
      RETURN;
    END IF;
    IF cardinality(added) > 0 THEN
      INSERT INTO {schema}.playlist_entries (playlist_id, position, entry_id, track_id, duration_ms)
        SELECT to_playlist, changed.last_position + number, ids[place], track_ids[place], durations_ms[place]
        FROM unnest(added) WITH ORDINALITY AS track (place, number);
      added_ms := (SELECT sum(durations_ms[place]) FROM unnest(added) AS place);
      UPDATE {schema}.playlists SET track_count = track_count + cardinality(added), duration_ms = duration_ms + added_ms,
        last_position = last_position + cardinality(added), updated_at = greatest(updated_at, moment)
        WHERE id = to_playlist RETURNING * INTO changed;
    END IF;
    RETURN QUERY SELECT NULL, ARRAY(
      SELECT place FROM generate_series(1, cardinality(ids)) AS place WHERE place = ANY (added) OR place <> ALL (new_ids)
    ), changed;
  END
  $$;
`;

/** Gives all entries of a playlist whole numbers that none of them had before. */
const RENUMBER_ENTRIES = `
  CREATE FUNCTION {schema}.renumber_entries(of_playlist uuid) RETURNS void LANGUAGE plpgsql ${SETTINGS}
  AS $$
  #variable_conflict use_column
  DECLARE
    entry record;
    next_position numeric := (SELECT last_position FROM {schema}.playlists WHERE id = of_playlist);
  BEGIN
    FOR entry IN SELECT entry_id FROM {schema}.playlist_entries WHERE playlist_id = of_playlist ORDER BY position LOOP
      next_position := next_position + 1;
      UPDATE {schema}.playlist_entries SET position = next_position
        WHERE playlist_id = of_playlist AND entry_id = entry.entry_id;
    END LOOP;
    UPDATE {schema}.playlists SET order_version = left(md5(random()::text), 8), last_position = next_position
      WHERE id = of_playlist;
  END
  $$;
`;

/** Moves the first ids between two others, which are given by their places. */
const MOVE_ENTRIES = `
  CREATE FUNCTION {schema}.move_entries(
    in_playlist uuid, named uuid[], count_of_moved integer, above integer, below integer, moment text
  )
  RETURNS ${OUTCOME} LANGUAGE plpgsql ROWS 1 ${SETTINGS}
  AS $$
  #variable_conflict use_column
  DECLARE
    max_digits CONSTANT integer := 100;
    changed {schema}.playlists;
    moved uuid[] := named[:count_of_moved];
    at_fault integer[];
    -- There is no entry between these two.
    upper_position numeric;
    lower_position numeric;
    room numeric;
    digits integer;
  BEGIN
    SELECT * INTO changed FROM {schema}.playlists WHERE id = in_playlist FOR UPDATE;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    at_fault := {schema}.unknown_entries(in_playlist, named);
    IF cardinality(at_fault) > 0 THEN
      RETURN QUERY SELECT 'UNKNOWN_ENTRIES', at_fault, changed;
      RETURN;
    END IF;
    IF above IS NULL AND below IS NULL THEN
      RETURN QUERY SELECT 'NO_NEIGHBOR', NULL::integer[], changed;
      RETURN;
    END IF;
    at_fault := ARRAY(SELECT place FROM unnest(ARRAY[above, below]) AS place WHERE named[place] = ANY (moved));
    IF cardinality(at_fault) > 0 THEN
      RETURN QUERY SELECT 'NEIGHBOR_MOVES', at_fault, changed;
      RETURN;
    END IF;
    LOOP
      upper_position := (
        SELECT position FROM {schema}.playlist_entries WHERE playlist_id = in_playlist AND entry_id = named[above]
      );
      lower_position := (
        SELECT position FROM {schema}.playlist_entries WHERE playlist_id = in_playlist AND entry_id = named[below]
      );
      IF lower_position <= upper_position OR EXISTS (
        SELECT FROM {schema}.playlist_entries WHERE playlist_id = in_playlist
          AND position > upper_position AND position < lower_position AND entry_id <> ALL (moved)
      ) THEN
        RETURN QUERY SELECT 'NOT_ADJACENT', ARRAY[above, below], changed;
        RETURN;
      END IF;
      -- The other neighbour may be one of the moved entries: they go between it and the one that is given.
      IF above IS NULL THEN
        upper_position := (
          SELECT position FROM {schema}.playlist_entries WHERE playlist_id = in_playlist AND position < lower_position
          ORDER BY position DESC LIMIT 1
        );
      ELSE
        lower_position := (
          SELECT position FROM {schema}.playlist_entries WHERE playlist_id = in_playlist AND position > upper_position
          ORDER BY position LIMIT 1
        );
      END IF;
      room := lower_position - upper_position;
      digits := 0;
      WHILE room < count_of_moved + 1 AND digits <= max_digits LOOP
        room := room * 10;
        digits := digits + 1;
      END LOOP;
      EXIT WHEN digits <= max_digits;
      PERFORM {schema}.renumber_entries(in_playlist);
    END LOOP;
    FOR number IN 1 .. count_of_moved LOOP
      UPDATE {schema}.playlist_entries SET position = CASE
          WHEN lower_position IS NULL THEN changed.last_position + number
          WHEN upper_position IS NULL THEN ceil(lower_position) - count_of_moved - 1 + number
          ELSE round(upper_position + (lower_position - upper_position) * number / (count_of_moved + 1), digits)
        END
        WHERE playlist_id = in_playlist AND entry_id = moved[number];
    END LOOP;
    UPDATE {schema}.playlists SET updated_at = greatest(updated_at, moment),
      last_position = last_position + CASE WHEN lower_position IS NULL THEN count_of_moved ELSE 0 END
      WHERE id = in_playlist RETURNING * INTO changed;
    RETURN QUERY SELECT NULL, NULL::integer[], changed;
  END
  $$;
`;

const REMOVE_ENTRIES = `
  CREATE FUNCTION {schema}.remove_entries(from_playlist uuid, ids uuid[], moment text)
  RETURNS ${OUTCOME} LANGUAGE plpgsql ROWS 1 ${SETTINGS}
  AS $$
  #variable_conflict use_column
  DECLARE
    changed {schema}.playlists;
    unknown integer[];
    entry_ms bigint;
    removed_ms bigint := 0;
  BEGIN
    SELECT * INTO changed FROM {schema}.playlists WHERE id = from_playlist FOR UPDATE;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    unknown := {schema}.unknown_entries(from_playlist, ids);
    IF cardinality(unknown) > 0 THEN
      RETURN QUERY SELECT 'UNKNOWN_ENTRIES', unknown, changed;
      RETURN;
    END IF;
    FOR number IN 1 .. cardinality(ids) LOOP
      DELETE FROM {schema}.playlist_entries WHERE playlist_id = from_playlist AND entry_id = ids[number]
        RETURNING duration_ms INTO entry_ms;
      removed_ms := removed_ms + entry_ms;
    END LOOP;
    UPDATE {schema}.playlists SET track_count = track_count - cardinality(ids), duration_ms = duration_ms - removed_ms,
      updated_at = greatest(updated_at, moment) WHERE id = from_playlist RETURNING * INTO changed;
    RETURN QUERY SELECT NULL, NULL::integer[], changed;
  END
  $$;
`;

/** Locks the playlist before it deletes the entries, as all changes do, so that none is added after that. */
const DELETE_PLAYLIST = `
  CREATE FUNCTION {schema}.delete_playlist(deleted uuid) RETURNS SETOF boolean LANGUAGE plpgsql ROWS 1 ${SETTINGS}
  AS $$
  BEGIN
    PERFORM FROM {schema}.playlists WHERE id = deleted FOR UPDATE;
    IF FOUND THEN
      DELETE FROM {schema}.playlist_entries WHERE playlist_id = deleted;
      DELETE FROM {schema}.playlists WHERE id = deleted;
      RETURN NEXT true;
    END IF;
  END
  $$;
`;

/**
 * Changes of one playlist, each in one statement, so that the playlist is locked for no longer than the server works on it,
 * however far from the database a program runs. A change locks the row of the playlist before it reads anything, so it finds
 * what earlier changes have left. It locks no other playlist, so no two changes wait for each other.
 *
 * Entries are sorted by decimal numbers of any length. At the top, they get the next whole numbers, and at the end whole numbers
 * above all that the playlist has ever had. Between two entries there is always another number, which has more digits: a user who
 * moves entries to ever narrower places needs another digit every three or four moves. Where one would need more than 100, all
 * entries of the playlist get whole numbers, and the playlist a new `order_version`, so that a position from before isn't looked
 * for among them. That costs at most 35 entries for each of the moves before.
 */
export const PLAYLIST_FUNCTIONS: string = [
  UNKNOWN_ENTRIES,
  APPEND_ENTRIES,
  RENUMBER_ENTRIES,
  MOVE_ENTRIES,
  REMOVE_ENTRIES,
  DELETE_PLAYLIST,
].join("");
