-- 100,000 rows in every table that grows, and a user with 20,000 albums; {schema} stands for the schema's name.
INSERT INTO {schema}.albums
  SELECT 'B' || lpad(n::text, 9, '0'), convert_to(repeat('x', 200), 'UTF8'), 'mbid-' || n, NULL, n, '2026', 'name'
  FROM generate_series(1, 100000) AS n;
INSERT INTO {schema}.tracks
  SELECT 'T' || lpad(n::text, 9, '0'), 'B' || lpad((n / 10)::text, 9, '0'), n, '2026', 'name', '\x7b7d'
  FROM generate_series(1, 100000) AS n;
INSERT INTO {schema}.artists
  SELECT 'A' || lpad(n::text, 9, '0'), 1, n, '{}', '', 'name', '\x7b7d' FROM generate_series(1, 100000) AS n;
-- 120,000 rows, as those of three kinds.
INSERT INTO {schema}.search_terms
  SELECT n * 50 + k, n, upper(translate(kind, 'lr', 'ba')) || lpad(n::text, 9, '0'),
    array_to_tsvector(ARRAY[kind || '.tword' || n % 1000, kind || n / 5000 || '.wword' || n % 1000])
  FROM unnest(ARRAY['l', 't', 'r']) WITH ORDINALITY AS kinds (kind, k), generate_series(1, 40000) AS n;
INSERT INTO {schema}.search_counts
  SELECT kind, 'word' || n, CASE n WHEN 5 THEN 2500 ELSE 3 END, 0 FROM unnest(ARRAY['l', 't', 'r']) AS kind, generate_series(0, 9999) AS n
  UNION ALL SELECT kind, '', 2500, 0 FROM unnest(ARRAY['l', 't', 'r']) AS kind;
INSERT INTO {schema}.search_segments
  SELECT kind, n * 5000, kind || n, 5000 FROM unnest(ARRAY['l', 't', 'r']) AS kind, generate_series(0, 8) AS n;
INSERT INTO {schema}.words SELECT 'word' || n, ARRAY[n, n / 100 + 1000000, n + 2000000] FROM generate_series(1, 100000) AS n;
INSERT INTO {schema}.library (user_id, list, object_id, item_id, purchased, uploaded)
  SELECT 'ada', 'albums', ('00000000-' || lpad(to_hex(n), 4, '0') || '-7000-8000-000000000000')::uuid,
    'B' || lpad(n::text, 9, '0'), false, false
  FROM generate_series(1, 20000) AS n;
INSERT INTO {schema}.library (user_id, list, object_id, item_id, purchased, uploaded)
  SELECT 'user-' || n % 8000, 'likes', ('00000000-' || lpad(to_hex(n / 8000), 4, '0') || '-7000-8000-000000000000')::uuid,
    'B' || lpad(n::text, 9, '0'), false, false
  FROM generate_series(1, 80000) AS n;
INSERT INTO {schema}.newest_removed (user_id, list, object_id)
  SELECT 'user-' || n, 'albums', ('00000000-' || lpad(to_hex(n % 60000), 4, '0') || '-7000-8000-000000000000')::uuid
  FROM generate_series(1, 100000) AS n;
-- A playlist of 10,000 entries, which has the number 0, and 1,000 of 90.
INSERT INTO {schema}.playlists
  SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'user-' || n % 10, 'Title', 'title ' || n, '', 'PRIVATE',
    '2026', '2026-' || lpad(n::text, 6, '0'), 'version', CASE n WHEN 0 THEN 10000 ELSE 90 END, 0,
    CASE n WHEN 0 THEN 10000 ELSE 90 END
  FROM generate_series(0, 1000) AS n;
INSERT INTO {schema}.playlist_entries (playlist_id, position, entry_id, track_id, duration_ms)
  SELECT playlist.id, n, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'T' || lpad(n::text, 9, '0'), 1000
  FROM {schema}.playlists AS playlist, LATERAL generate_series(1, track_count) AS n;
-- A user with as many plays as are kept, and 9,500 with ten.
INSERT INTO {schema}.plays
  SELECT 'ada', '2026-' || lpad(n::text, 6, '0'), ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'T' || n
  FROM generate_series(1, 5000) AS n;
INSERT INTO {schema}.plays
  SELECT 'user-' || n % 9500, '2026-' || lpad(n::text, 6, '0'), ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'T' || n
  FROM generate_series(1, 95000) AS n;
INSERT INTO {schema}.users
  SELECT 'user-' || n, 'Ada', '2026-01-01T' || lpad(n::text, 6, '0') FROM generate_series(1, 100000) AS n;
INSERT INTO {schema}.security_profiles
  SELECT 'key-' || n, 'App', '2026-01-01T' || lpad(n::text, 6, '0') FROM generate_series(1, 100000) AS n;
INSERT INTO {schema}.grants
  SELECT 'grant-' || n, '\x00', n FROM generate_series(1, 100000) AS n;
INSERT INTO {schema}.import_checkpoints
  SELECT 'file-' || n, n, n, 0 FROM generate_series(1, 100000) AS n;
INSERT INTO {schema}.secrets
  SELECT 'secret-' || n, '\x00' FROM generate_series(1, 100000) AS n;
SELECT gin_clean_pending_list(inhrelid) FROM pg_inherits WHERE inhparent = '{schema}.search_terms_by_term'::regclass;
