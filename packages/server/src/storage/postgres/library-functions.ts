/** As `objectIdAfter` of ../library.ts. */
const OBJECT_ID_AFTER = `
  CREATE FUNCTION {schema}.object_id_after(newest uuid, proposed uuid) RETURNS uuid LANGUAGE sql IMMUTABLE
  AS $$
    SELECT CASE WHEN newest >= proposed THEN (
      lpad(to_hex(('x' || left(replace(newest::text, '-', ''), 12))::bit(48)::bigint + 1), 12, '0')
        || substr(replace(proposed::text, '-', ''), 13)
    )::uuid ELSE proposed END
  $$;
`;

/**
 * Two moves of one user wait for each other. Otherwise both could miss what the other one adds, and an item that they move to
 * either list would be in both.
 *
 * The last column tells whether the answer is confirmed when the statement is: see `Call`.
 */
const MOVE_LIBRARY_ENTRY = `
  CREATE FUNCTION {schema}.move_library_entry(
    of_user text, from_list text, to_list text, proposed uuid, item text, is_purchased boolean, is_uploaded boolean
  )
  RETURNS TABLE (object_id uuid, item_id text, purchased boolean, uploaded boolean, is_confirmed boolean) LANGUAGE plpgsql ROWS 1
  SET jit = off SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off
  AS $$
  #variable_conflict use_column
  DECLARE
    removed uuid;
    newest uuid;
  BEGIN
    PERFORM pg_advisory_xact_lock(x'47544644'::integer, hashtext('{schema}.library ' || of_user));
    DELETE FROM {schema}.library WHERE user_id = of_user AND list = from_list AND item_id = item RETURNING object_id INTO removed;
    IF FOUND THEN
      INSERT INTO {schema}.newest_removed AS known (user_id, list, object_id) VALUES (of_user, from_list, removed)
        ON CONFLICT (user_id, list) DO UPDATE SET object_id = greatest(known.object_id, excluded.object_id);
    END IF;
    LOOP
      newest := greatest(
        (SELECT object_id FROM {schema}.library WHERE user_id = of_user AND list = to_list ORDER BY object_id DESC LIMIT 1),
        (SELECT object_id FROM {schema}.newest_removed WHERE user_id = of_user AND list = to_list)
      );
      RETURN QUERY INSERT INTO {schema}.library (user_id, list, object_id, item_id, purchased, uploaded)
        VALUES (of_user, to_list, {schema}.object_id_after(newest, proposed), item, is_purchased, is_uploaded)
        ON CONFLICT (user_id, list, item_id) DO NOTHING RETURNING object_id, item_id, purchased, uploaded, true;
      EXIT WHEN FOUND;
      RETURN QUERY SELECT object_id, item_id, purchased, uploaded,
          removed IS NOT NULL OR current_setting('synchronous_standby_names') = ''
        FROM {schema}.library WHERE user_id = of_user AND list = to_list AND item_id = item;
      EXIT WHEN FOUND;
    END LOOP;
  END
  $$;
`;

export const LIBRARY_FUNCTIONS: string = OBJECT_ID_AFTER + MOVE_LIBRARY_ENTRY;
