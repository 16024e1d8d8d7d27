DROP VIEW kinds;
DROP FOREIGN TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL,
    kind text
) PARTITION BY RANGE (at);
CREATE TABLE events_rest PARTITION OF events DEFAULT;
CREATE VIEW kinds AS
SELECT kind
   FROM events;
-- may fail: if a row of events_2020 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
