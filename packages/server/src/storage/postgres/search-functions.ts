/**
 * The settings belong to each function, so that they hold behind a pooler, too: a plan must neither depend on what a table had when it
 * was made, nor be compiled or done by several processes, which takes longer than most searches. Segments are read in the order of their
 * index, as far as they are needed.
 */
const SETTINGS = `SET jit = off SET max_parallel_workers_per_gather = 0 SET plan_cache_mode = force_generic_plan
  SET enable_seqscan = off SET enable_sort = off`;

/** Deletes each in the one part of the table where it can be, and returns the numbers of those that there were. */
const DELETE_SEARCH_TERMS = `
  CREATE FUNCTION {schema}.delete_search_terms(numbers bigint[]) RETURNS SETOF bigint LANGUAGE plpgsql ROWS 100
  ${SETTINGS}
  AS $$
  DECLARE
    deleted bigint;
  BEGIN
    FOREACH deleted IN ARRAY numbers LOOP
      RETURN QUERY DELETE FROM {schema}.search_terms AS t WHERE t.number = deleted RETURNING t.number;
    END LOOP;
  END
  $$;
`;

/**
 * Finds the items that meet a filter by the first of some queries that finds no more than `most`, however many of these meet it. Each query
 * finds all of them, and a later one fewer others. If even the last finds more, or most items meet the filter anyway, `are_all` is false,
 * and there are some of the items.
 */
const FIND_FEW_ITEMS = `
  CREATE FUNCTION {schema}.find_few_items(
    queries text[], filter text, start_rank bigint, most integer, OUT ranks bigint[], OUT ids text[], OUT are_all boolean
  )
  LANGUAGE plpgsql STABLE
  ${SETTINGS}
  AS $$
  DECLARE
    query text;
    found integer;
  BEGIN
    FOREACH query IN ARRAY queries LOOP
      CONTINUE WHEN query IS NULL;
      SELECT coalesce(array_agg(t.rank) FILTER (WHERE t.matches), '{}'), coalesce(array_agg(t.id) FILTER (WHERE t.matches), '{}'), count(*)
        INTO ranks, ids, found FROM (
          SELECT t.rank, t.id, ts_match_vq(t.terms, filter::tsquery) AS matches FROM {schema}.search_terms AS t
          WHERE t.terms @@ query::tsquery AND t.rank >= start_rank LIMIT most + 1
        ) AS t;
      are_all := found <= most;
      IF are_all OR 2 * cardinality(ranks) > most THEN RETURN; END IF;
    END LOOP;
    are_all := false;
  END
  $$;
`;

/**
 * Finds items in the order of their ranks, or in any if `after_rank` is null. `word_queries`, `prefix_queries` and `query` find items of a
 * segment, with `~` for its name: see catalog-search.ts. These have to meet `query_of_fields` and `filter`, if there are any, of which only
 * the first is asked for in the index. `queries_of_all` find items of all segments that have each word and each prefix, and these have to
 * meet `filter_of_all`. It returns up to `most`, or up to `most_of_all` if it has to find all items of a large catalog anyway.
 *
 * If few items are expected, all segments are asked at once, for the rarest words: to look up another one takes the index longer than to
 * read the items without it, unless these are many. Otherwise it goes through the segments, small ones together, and larger
 * groups of them the farther it gets: a word that many items have is found in the first ones. What is expected is estimated from
 * `search_counts`, as if words were independent of each other. They often are not, so after a while all segments are asked at once, too,
 * unless what was found so far promises the rest soon. If that finds more than a few, the best of these tell where the search can end.
 * Only the time depends on the estimate. No item has a word and a better rank than the first one of that word. So segments before that, as
 * for "karaoke", are left out, and so is the word in those that are asked for another one that may have been meant.
 */
const FIND_ITEMS = `
  CREATE FUNCTION {schema}.find_items(
    wanted text, words text[], word_queries text[], prefixes text[], prefix_queries text[], query text, query_of_fields text,
    filter text, queries_of_all text[], filter_of_all text, after_rank bigint, most bigint, most_of_all bigint
  )
  RETURNS TABLE (rank bigint, id text) LANGUAGE plpgsql STABLE ROWS 100
  ${SETTINGS}
  AS $$
  #variable_conflict use_column
  DECLARE
    -- One item in so many is counted: see search-counts.ts.
    sample CONSTANT double precision := 16;
    -- With so many items altogether, all are asked at once.
    small_catalog CONSTANT double precision := 16384;
    -- With fewer, it costs less to look for items again than to return more of them.
    large_catalog CONSTANT double precision := 2000000;
    -- How many items are few, and how many may have a prefix that is looked up to find few.
    few CONSTANT integer := 2000;
    many CONSTANT double precision := 100000;
    -- How many words that begin with a prefix are counted.
    most_words CONSTANT integer := 200;
    -- How many items may have the rarest word, times the words that are looked up, so that all are asked at once at first.
    many_in_index CONSTANT double precision := 30000;
    -- Many items may have the key of a usual title.
    few_with_key CONSTANT integer := 500;
    -- How many items and segments are asked at once at first, how many are to be found at once, and how often before all are asked.
    group_items CONSTANT double precision := 4096;
    group_hits CONSTANT double precision := 256;
    group_segments CONSTANT integer := 32;
    first_groups CONSTANT integer := 16;
    first_groups_of_many_words CONSTANT integer := 8;
    -- How many more items may be needed, by what was found so far, so that segments are asked on.
    further_items CONSTANT double precision := 500000;
    total double precision := sample * coalesce((
      SELECT c.items FROM {schema}.search_counts AS c WHERE c.kind = wanted AND c.term = ''), 0);
    expected double precision := total;
    -- How many items have each word and each prefix. A prefix that is not looked up has none.
    counts double precision[] := '{}';
    -- What finds few items, how many words that has, how many items the rarest has, and how many all.
    few_query text;
    few_queries text[];
    few_words bigint := 0;
    rarest double precision;
    expected_few double precision := total;
    counted double precision;
    counted_words bigint;
    -- Of all words: their queries, with the places of the words that they stand for.
    places integer[] := '{}';
    place_queries text[] := '{}';
    place_ranks bigint[] := '{}';
    word_rank bigint;
    first_rank bigint := 0;
    -- Items after this rank are not needed.
    last_rank bigint := 9223372036854775807;
    -- More words cost more in each group, and mostly few items have them all.
    groups_before_all integer := CASE WHEN cardinality(words) + cardinality(prefixes) > 2 THEN first_groups_of_many_words ELSE first_groups END;
    names text[] := '{}';
    items bigint := 0;
    -- In groups that were asked, and besides in segments before these, which were left out.
    earlier_items bigint := 0;
    earlier_hits bigint := 0;
    skipped_items bigint;
    groups integer := 0;
    start_rank bigint := after_rank + 1;
    found_ranks bigint[];
    found_ids text[];
    are_all boolean;
    found_count integer;
    words_query text;
    group_query tsquery;
    condition record;
    segment record;
  BEGIN
    IF after_rank IS NULL THEN
      -- Mostly, the best item that ever had the word still has it. What many items have takes the index long to list.
      SELECT c.first_rank INTO word_rank FROM {schema}.search_counts AS c WHERE c.kind = wanted AND c.term = words[1];
      RETURN QUERY SELECT t.rank, t.id FROM {schema}.search_terms AS t
        WHERE t.number = (word_rank & 1099511627775) AND t.rank = word_rank AND ts_match_vq(t.terms, filter_of_all::tsquery);
      IF FOUND OR (word_rank IS NULL AND words[1] ~ '^[^ ]+$') THEN RETURN; END IF;
      RETURN QUERY SELECT t.rank, t.id FROM {schema}.search_terms AS t
        WHERE t.terms @@ array_to_string(queries_of_all, ' & ')::tsquery AND ts_match_vq(t.terms, filter_of_all::tsquery)
        LIMIT most;
      RETURN;
    END IF;
    IF query IS NULL OR total <= small_catalog THEN
      RETURN QUERY SELECT t.rank, t.id FROM {schema}.search_terms AS t
        WHERE t.terms @@ array_to_string(queries_of_all, ' & ')::tsquery AND t.rank > after_rank
          AND ts_match_vq(t.terms, filter_of_all::tsquery)
        ORDER BY t.rank LIMIT most;
      RETURN;
    END IF;
    IF total < large_catalog THEN most_of_all := most; END IF;
    FOR place IN 1 .. cardinality(words) LOOP
      SELECT sample * coalesce(sum(c.items), 0), min(c.first_rank),
          places || array_agg(place) FILTER (WHERE c.term IS NOT NULL),
          place_queries || array_agg(a.query) FILTER (WHERE c.term IS NOT NULL),
          place_ranks || array_agg(c.first_rank) FILTER (WHERE c.term IS NOT NULL)
        INTO counted, word_rank, places, place_queries, place_ranks
        FROM unnest(string_to_array(words[place], ' '), string_to_array(word_queries[place], E'\\n')) AS a (term, query)
          LEFT JOIN {schema}.search_counts AS c ON c.kind = wanted AND c.term = a.term;
      -- No item has any of them.
      IF word_rank IS NULL AND words[place] <> '' THEN RETURN; END IF;
      expected := expected * least(1, counted / total);
      counts := counts || counted;
      first_rank := greatest(first_rank, word_rank);
    END LOOP;
    FOR place IN 1 .. cardinality(prefixes) LOOP
      SELECT sample * coalesce(sum(w.items), 0), count(*), min(w.first_rank) INTO counted, counted_words, word_rank
        FROM unnest(string_to_array(prefixes[place], ' ')) WITH ORDINALITY AS a (term, number) CROSS JOIN LATERAL (
          SELECT c.items, c.first_rank FROM {schema}.search_counts AS c
          WHERE c.kind = wanted AND c.term >= a.term AND c.term < a.term || CASE WHEN a.number = 1 THEN chr(1114111) ELSE ' ' END
          LIMIT most_words
        ) AS w;
      IF counted_words = 0 THEN RETURN; END IF;
      IF counted_words >= most_words OR counted > many THEN
        counts := counts || null::double precision;
      ELSE
        counts := counts || counted;
        expected := expected * least(1, counted / total);
        first_rank := greatest(first_rank, word_rank);
      END IF;
    END LOOP;
    FOR condition IN
      SELECT c.place, c.counted FROM unnest(counts) WITH ORDINALITY AS c (counted, place)
      WHERE c.counted IS NOT NULL ORDER BY c.counted
    LOOP
      few_query := concat_ws(' & ', few_query, queries_of_all[condition.place]);
      few_words := few_words + (SELECT count(*) FROM unnest(places) AS p (place) WHERE p.place = condition.place);
      rarest := coalesce(rarest, condition.counted);
      expected_few := expected_few * least(1, condition.counted / total);
      EXIT WHEN expected_few <= few / 2;
    END LOOP;
    few_queries := ARRAY[few_query, (
      SELECT nullif(string_agg(a.query, ' & '), few_query) FROM unnest(queries_of_all, counts) AS a (query, counted)
      WHERE a.counted IS NOT NULL
    )];
    IF expected <= few AND rarest * few_words <= many_in_index THEN
      SELECT f.ranks, f.ids, f.are_all INTO found_ranks, found_ids, are_all
        FROM {schema}.find_few_items(
          few_queries, filter_of_all, start_rank, CASE WHEN words[1] = '' THEN few_with_key ELSE few END
        ) AS f;
    END IF;
    IF are_all THEN
      RETURN QUERY SELECT f.rank, f.id FROM unnest(found_ranks, found_ids) AS f (rank, id) ORDER BY f.rank LIMIT most_of_all;
      RETURN;
    END IF;
    -- Of one word it is known that more have it.
    IF NOT are_all OR cardinality(words) + cardinality(prefixes) = 1 THEN groups_before_all := NULL; END IF;
    start_rank := greatest(start_rank, first_rank);
    skipped_items := coalesce((
      SELECT sum(s.items) FROM {schema}.search_segments AS s WHERE s.kind = wanted AND s.first_rank < start_rank
    ), 0);
    FOR segment IN
      SELECT s.name, s.items, lead(s.first_rank) OVER (ORDER BY s.first_rank) AS end_rank
      FROM {schema}.search_segments AS s WHERE s.kind = wanted AND s.first_rank >= coalesce((
        SELECT max(e.first_rank) FROM {schema}.search_segments AS e WHERE e.kind = wanted AND e.first_rank <= start_rank
      ), 0) ORDER BY s.first_rank
    LOOP
      IF groups >= groups_before_all AND items = 0 AND most * earlier_items > further_items * earlier_hits THEN
        groups_before_all := NULL;
        SELECT f.ranks, f.ids, f.are_all INTO found_ranks, found_ids, are_all
          FROM {schema}.find_few_items(few_queries, filter_of_all, start_rank, few) AS f;
        EXIT WHEN are_all;
      END IF;
      -- If those that were found are enough, none is needed that comes after them.
      IF cardinality(found_ranks) >= most THEN
        last_rank := (SELECT f.rank FROM unnest(found_ranks) AS f (rank) ORDER BY f.rank OFFSET most - 1 LIMIT 1);
      END IF;
      found_ranks := NULL;
      found_ids := NULL;
      names := names || segment.name;
      items := items + segment.items;
      CONTINUE WHEN segment.end_rank <= last_rank AND cardinality(names) < group_segments
        AND items < greatest(group_items, earlier_items / 4)
        AND items < group_hits * (total - skipped_items - earlier_items) / greatest(expected - earlier_hits, 1);
      groups := groups + 1;
      words_query := (
        SELECT string_agg(w.query, ' & ') FROM (
          SELECT '(' || string_agg(a.query, ' | ') || ')' AS query
          FROM unnest(places, place_queries, place_ranks) AS a (place, query, first_rank)
          WHERE segment.end_rank IS NULL OR a.first_rank < segment.end_rank GROUP BY a.place
        ) AS w
      );
      group_query := (
        SELECT concat_ws(' & ', '(' || string_agg(replace(
          concat_ws(' & ', VARIADIC words_query || prefix_queries || nullif(query, '')), '~', name
        ), ' | ') || ')', query_of_fields)
        FROM unnest(names) AS name
      )::tsquery;
      RETURN QUERY SELECT t.rank, t.id FROM {schema}.search_terms AS t
        WHERE t.terms @@ group_query AND t.rank >= start_rank AND t.rank <= last_rank
          AND (segment.end_rank IS NULL OR t.rank < segment.end_rank)
          AND (filter IS NULL OR ts_match_vq(t.terms, filter::tsquery))
        ORDER BY t.rank LIMIT most;
      GET DIAGNOSTICS found_count = ROW_COUNT;
      most := most - found_count;
      earlier_hits := earlier_hits + found_count;
      EXIT WHEN most <= 0 OR segment.end_rank > last_rank;
      names := '{}';
      earlier_items := earlier_items + items;
      items := 0;
      start_rank := segment.end_rank;
    END LOOP;
    RETURN QUERY SELECT f.rank, f.id FROM unnest(found_ranks, found_ids) AS f (rank, id) ORDER BY f.rank LIMIT most_of_all - earlier_hits;
  END
  $$;
`;

/** Finds words of some lengths that become the same as another when letters are left out: see similar-words.ts. */
const FIND_WORDS = `
  CREATE FUNCTION {schema}.find_words(wanted integer[], shortest integer, longest integer, most bigint)
  RETURNS TABLE (word text) LANGUAGE sql STABLE ROWS 100
  ${SETTINGS}
  AS $$
    SELECT w.word FROM {schema}.words AS w
    WHERE w.deletions && wanted AND length(w.word) BETWEEN shortest AND longest LIMIT most
  $$;
`;

export const SEARCH_FUNCTIONS: string = DELETE_SEARCH_TERMS + FIND_FEW_ITEMS + FIND_ITEMS + FIND_WORDS;
