CREATE TABLE events (
    id bigint NOT NULL,
    at date NOT NULL,
    kind text DEFAULT 'x'::text
) PARTITION BY RANGE (at);
CREATE INDEX events_kind ON events (kind);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
COMMENT ON TABLE events_2025 IS 'This year';
CREATE TABLE events_rest PARTITION OF events DEFAULT;
