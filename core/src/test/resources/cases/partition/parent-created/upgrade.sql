CREATE TABLE events (
    id bigint NOT NULL,
    at date NOT NULL,
    kind text DEFAULT 'x'::text
) PARTITION BY RANGE (at);
-- may fail: if a row of events_2024 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
