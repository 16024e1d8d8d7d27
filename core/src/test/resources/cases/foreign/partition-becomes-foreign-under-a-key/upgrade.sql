ALTER TABLE answers DROP CONSTRAINT answers_event;
-- data loss: all rows of events_2020
DROP TABLE events_2020;
ALTER TABLE events DROP CONSTRAINT events_pkey;
-- may fail: if events_rest holds rows that belong to events_2020
CREATE FOREIGN TABLE events_2020 PARTITION OF events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') SERVER archive;
