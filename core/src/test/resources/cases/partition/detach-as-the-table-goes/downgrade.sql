CREATE TABLE events (
    id integer NOT NULL,
    at date NOT NULL,
    parent integer,
    parent_at date,
    CONSTRAINT events_pkey PRIMARY KEY (id, at),
    CONSTRAINT events_parent FOREIGN KEY (parent, parent_at) REFERENCES events(id, at)
) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_rest PARTITION OF events DEFAULT;
-- may fail: if a row of events_2025 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
