CREATE TABLE events_2020 PARTITION OF events (
    CONSTRAINT known CHECK (kind <> ''::text)
) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE events_2020 ALTER COLUMN kind SET DEFAULT 'old'::text;
-- may fail: if events_2020.kind holds NULL
ALTER TABLE events_2020 ALTER COLUMN kind SET NOT NULL;
