DROP VIEW kinds;
DROP FOREIGN TABLE events_2020;
-- may fail: if events_rest holds rows that belong to events_2020
CREATE TABLE events_2020 PARTITION OF events (
    CONSTRAINT small CHECK (size < 9)
) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE events_2020 ALTER COLUMN kind SET DEFAULT 'old'::text;
CREATE VIEW kinds AS
SELECT kind
   FROM events_2020;
CREATE INDEX events_2020_size ON events_2020 (size);
ALTER TABLE events_2020 DISABLE TRIGGER noted;
