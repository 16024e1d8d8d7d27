
CREATE INDEX events_kind_new ON ONLY events (kind) WHERE id > 0;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY events_2025_kind_idx_new ON events_2025 (kind) WHERE id > 0;

-- whimbrel:transaction
ALTER INDEX events_kind_new ATTACH PARTITION events_2025_kind_idx_new;
-- whimbrel:commit

CREATE INDEX events_2026_kind_idx_new ON ONLY events_2026 (kind) WHERE id > 0;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY events_2026_0_kind_idx_new ON events_2026_0 (kind) WHERE id > 0;

-- whimbrel:transaction
ALTER INDEX events_2026_kind_idx_new ATTACH PARTITION events_2026_0_kind_idx_new;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY events_2026_1_kind_idx_new ON events_2026_1 (kind) WHERE id > 0;

-- whimbrel:transaction
ALTER INDEX events_2026_kind_idx_new ATTACH PARTITION events_2026_1_kind_idx_new;
-- whimbrel:commit

ALTER INDEX events_kind_new ATTACH PARTITION events_2026_kind_idx_new;
-- whimbrel:commit

-- may fail: if events_kind_new lacks the index of a partition that no migration made
DO $whimbrel$
DECLARE
    whole regclass := 'events_kind_new';
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

DROP INDEX events_kind;

ALTER INDEX events_kind_new RENAME TO events_kind;

ALTER INDEX events_2025_kind_idx_new RENAME TO events_2025_kind_idx;

ALTER INDEX events_2026_kind_idx_new RENAME TO events_2026_kind_idx;

ALTER INDEX events_2026_0_kind_idx_new RENAME TO events_2026_0_kind_idx;

ALTER INDEX events_2026_1_kind_idx_new RENAME TO events_2026_1_kind_idx;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY events_2025_id_new ON events_2025 (id DESC);

-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY events_2025_id;

-- whimbrel:transaction
ALTER INDEX events_2025_id_new RENAME TO events_2025_id;
