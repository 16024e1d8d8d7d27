
CREATE UNIQUE INDEX events_id_at ON ONLY events (at, id);

-- whimbrel:outside-transaction
-- may fail: if rows of events_2025 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2025_at_id_idx ON events_2025 (at, id);

-- whimbrel:transaction
ALTER INDEX events_id_at ATTACH PARTITION events_2025_at_id_idx;
-- whimbrel:commit

CREATE UNIQUE INDEX events_2026_at_id_idx ON ONLY events_2026 (at, id);

-- whimbrel:outside-transaction
-- may fail: if rows of events_2026_0 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2026_0_at_id_idx ON events_2026_0 (at, id);

-- whimbrel:transaction
ALTER INDEX events_2026_at_id_idx ATTACH PARTITION events_2026_0_at_id_idx;

-- whimbrel:outside-transaction
-- may fail: if rows of events_2026_1 have equal keys
CREATE UNIQUE INDEX CONCURRENTLY events_2026_1_at_id_idx ON events_2026_1 (at, id);

-- whimbrel:transaction
ALTER INDEX events_2026_at_id_idx ATTACH PARTITION events_2026_1_at_id_idx;
-- whimbrel:commit

ALTER INDEX events_id_at ATTACH PARTITION events_2026_at_id_idx;
-- whimbrel:commit

-- may fail: if events_id_at lacks the index of a partition that no migration made
DO $whimbrel$
DECLARE
    whole regclass := 'events_id_at';
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

CREATE INDEX events_kind_idx ON ONLY events (kind) WHERE kind IS NOT NULL;

COMMENT ON INDEX events_kind_idx IS 'for reports';

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY events_2025_kind_idx ON events_2025 (kind) WHERE kind IS NOT NULL;

-- whimbrel:transaction
ALTER INDEX events_kind_idx ATTACH PARTITION events_2025_kind_idx;
-- whimbrel:commit

CREATE INDEX events_2026_kind_idx ON ONLY events_2026 (kind) WHERE kind IS NOT NULL;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY events_2026_0_kind_idx ON events_2026_0 (kind) WHERE kind IS NOT NULL;

-- whimbrel:transaction
ALTER INDEX events_2026_kind_idx ATTACH PARTITION events_2026_0_kind_idx;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY events_2026_1_kind_idx ON events_2026_1 (kind) WHERE kind IS NOT NULL;

-- whimbrel:transaction
ALTER INDEX events_2026_kind_idx ATTACH PARTITION events_2026_1_kind_idx;
-- whimbrel:commit

ALTER INDEX events_kind_idx ATTACH PARTITION events_2026_kind_idx;
-- whimbrel:commit

-- may fail: if events_kind_idx lacks the index of a partition that no migration made
DO $whimbrel$
DECLARE
    whole regclass := 'events_kind_idx';
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
