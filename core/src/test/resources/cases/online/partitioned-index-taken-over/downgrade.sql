
DROP INDEX events_kind_idx;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY events_2025_kind_idx ON events_2025 (kind);
