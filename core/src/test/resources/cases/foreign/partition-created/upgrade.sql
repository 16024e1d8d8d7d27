-- may fail: if events_rest holds rows that belong to events_2019
CREATE FOREIGN TABLE events_2019 PARTITION OF events FOR VALUES FROM ('2019-01-01') TO ('2020-01-01') SERVER archive;
-- may fail: if events_rest holds rows that belong to events_2020
CREATE FOREIGN TABLE events_2020 PARTITION OF events (
    CONSTRAINT short CHECK (length(note) < 9)
) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') SERVER archive OPTIONS (name 'events_2020');
COMMENT ON FOREIGN TABLE events_2020 IS 'Long ago';
COMMENT ON CONSTRAINT short ON events_2020 IS 'Cut';
ALTER TABLE events_2020 ALTER COLUMN kind SET DEFAULT 'old'::text;
ALTER FOREIGN TABLE events_2020 ALTER COLUMN kind SET NOT NULL;
ALTER FOREIGN TABLE events_2020 ALTER COLUMN note OPTIONS (ADD column_name 'remark');
