DROP VIEW kinds;
DROP FOREIGN TABLE events_2020;
-- data loss: all values of events.more
ALTER TABLE events DROP COLUMN more;
-- may fail: if events_rest holds rows that belong to events_2020
CREATE FOREIGN TABLE events_2020 PARTITION OF events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') SERVER archive;
CREATE VIEW kinds AS
SELECT kind
   FROM events_2020;
