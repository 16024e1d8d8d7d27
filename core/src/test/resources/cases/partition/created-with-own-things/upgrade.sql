CREATE UNLOGGED TABLE events_2024 PARTITION OF events (
    CONSTRAINT big CHECK (id > 0)
) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') WITH (fillfactor = 70);
COMMENT ON CONSTRAINT big ON events_2024 IS 'Big';
ALTER TABLE events_2024 ALTER COLUMN kind SET DEFAULT 'own'::text;
-- may fail: if events_2024.kind holds NULL
ALTER TABLE events_2024 ALTER COLUMN kind SET NOT NULL;
COMMENT ON COLUMN events_2024.kind IS 'Kind';
CREATE INDEX events_2024_kind ON events_2024 (kind);
