
ALTER TABLE ONLY events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at) WITH (fillfactor = 80);

COMMENT ON CONSTRAINT events_pkey ON events IS 'The key';

COMMENT ON INDEX events_pkey IS 'By id';

-- whimbrel:outside-transaction
-- may fail: if rows of events_2024 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2024_pkey ON events_2024 (id, at) WITH (fillfactor = 80);

-- whimbrel:transaction
ALTER TABLE events_2024 ADD CONSTRAINT events_2024_pkey PRIMARY KEY USING INDEX events_2024_pkey;
-- whimbrel:commit

ALTER INDEX events_pkey ATTACH PARTITION events_2024_pkey;
-- whimbrel:commit

ALTER TABLE ONLY events_rest ADD CONSTRAINT events_rest_pkey PRIMARY KEY (id, at) WITH (fillfactor = 80);

-- whimbrel:outside-transaction
-- may fail: if rows of events_rest_a have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_rest_a_pkey ON events_rest_a (id, at) WITH (fillfactor = 80);

-- whimbrel:transaction
ALTER TABLE events_rest_a ADD CONSTRAINT events_rest_a_pkey PRIMARY KEY USING INDEX events_rest_a_pkey;
-- whimbrel:commit

ALTER INDEX events_rest_pkey ATTACH PARTITION events_rest_a_pkey;
-- whimbrel:commit

ALTER INDEX events_pkey ATTACH PARTITION events_rest_pkey;
-- whimbrel:commit

-- may fail: if events_pkey lacks the index of a partition that no migration made
DO $whimbrel$
DECLARE
    whole regclass := 'events_pkey';
    lacking text;
BEGIN
    IF (SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = whole) THEN
        RETURN;
    END IF;
    SELECT string_agg(t.relid::regclass::text, ', ' ORDER BY t.relid::regclass::text) INTO lacking
    FROM pg_catalog.pg_index p, pg_catalog.pg_partition_tree(p.indrelid) t
    WHERE p.indexrelid = whole AND t.isleaf AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_index i, pg_catalog.pg_partition_ancestors(i.indexrelid) a
        WHERE i.indrelid = t.relid AND i.indisvalid AND a.relid = whole);
    RAISE EXCEPTION USING
        ERRCODE = 'object_not_in_prerequisite_state',
        MESSAGE = 'index ' || whole || ' is invalid, for it lacks an index on '
            || coalesce(lacking, 'a partition'),
        HINT = 'Build the same index there concurrently, attach it with ALTER INDEX ... ATTACH PARTITION.';
END
$whimbrel$;
