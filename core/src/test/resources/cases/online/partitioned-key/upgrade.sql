
ALTER TABLE ONLY events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);

-- whimbrel:outside-transaction
-- may fail: if rows of events_2025 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2025_pkey ON events_2025 (id, at);

-- whimbrel:transaction
ALTER TABLE events_2025 ADD CONSTRAINT events_2025_pkey PRIMARY KEY USING INDEX events_2025_pkey;
-- whimbrel:commit

ALTER INDEX events_pkey ATTACH PARTITION events_2025_pkey;
-- whimbrel:commit

ALTER TABLE ONLY events_2026 ADD CONSTRAINT events_2026_pkey PRIMARY KEY (id, at);

-- whimbrel:outside-transaction
-- may fail: if rows of events_2026_0 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2026_0_pkey ON events_2026_0 (id, at);

-- whimbrel:transaction
ALTER TABLE events_2026_0 ADD CONSTRAINT events_2026_0_pkey PRIMARY KEY USING INDEX events_2026_0_pkey;
-- whimbrel:commit

ALTER INDEX events_2026_pkey ATTACH PARTITION events_2026_0_pkey;

-- whimbrel:outside-transaction
-- may fail: if rows of events_2026_1 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2026_1_pkey ON events_2026_1 (id, at);

-- whimbrel:transaction
ALTER TABLE events_2026_1 ADD CONSTRAINT events_2026_1_pkey PRIMARY KEY USING INDEX events_2026_1_pkey;
-- whimbrel:commit

ALTER INDEX events_2026_pkey ATTACH PARTITION events_2026_1_pkey;
-- whimbrel:commit

ALTER INDEX events_pkey ATTACH PARTITION events_2026_pkey;
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
-- whimbrel:commit

ALTER TABLE ONLY events ADD CONSTRAINT events_kind_key UNIQUE (kind, at, id) INCLUDE (kind);

-- whimbrel:outside-transaction
-- may fail: if rows of events_2025 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2025_kind_at_id_kind1_key ON events_2025 (kind, at, id) INCLUDE (kind);

-- whimbrel:transaction
ALTER TABLE events_2025 ADD CONSTRAINT events_2025_kind_at_id_kind1_key UNIQUE USING INDEX events_2025_kind_at_id_kind1_key;
-- whimbrel:commit

ALTER INDEX events_kind_key ATTACH PARTITION events_2025_kind_at_id_kind1_key;
-- whimbrel:commit

ALTER TABLE ONLY events_2026 ADD CONSTRAINT events_2026_kind_at_id_kind1_key UNIQUE (kind, at, id) INCLUDE (kind);

-- whimbrel:outside-transaction
-- may fail: if rows of events_2026_0 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2026_0_kind_at_id_kind1_key ON events_2026_0 (kind, at, id) INCLUDE (kind);

-- whimbrel:transaction
ALTER TABLE events_2026_0 ADD CONSTRAINT events_2026_0_kind_at_id_kind1_key UNIQUE USING INDEX events_2026_0_kind_at_id_kind1_key;
-- whimbrel:commit

ALTER INDEX events_2026_kind_at_id_kind1_key ATTACH PARTITION events_2026_0_kind_at_id_kind1_key;

-- whimbrel:outside-transaction
-- may fail: if rows of events_2026_1 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2026_1_kind_at_id_kind1_key ON events_2026_1 (kind, at, id) INCLUDE (kind);

-- whimbrel:transaction
ALTER TABLE events_2026_1 ADD CONSTRAINT events_2026_1_kind_at_id_kind1_key UNIQUE USING INDEX events_2026_1_kind_at_id_kind1_key;
-- whimbrel:commit

ALTER INDEX events_2026_kind_at_id_kind1_key ATTACH PARTITION events_2026_1_kind_at_id_kind1_key;
-- whimbrel:commit

ALTER INDEX events_kind_key ATTACH PARTITION events_2026_kind_at_id_kind1_key;
-- whimbrel:commit

-- may fail: if events_kind_key lacks the index of a partition that no migration made
DO $whimbrel$
DECLARE
    whole regclass := 'events_kind_key';
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
-- whimbrel:commit

ALTER TABLE notes ADD CONSTRAINT notes_event_fkey FOREIGN KEY (id, at) REFERENCES events(id, at) NOT VALID;
-- whimbrel:commit

-- may fail: if a row of notes breaks notes_event_fkey
ALTER TABLE notes VALIDATE CONSTRAINT notes_event_fkey;
