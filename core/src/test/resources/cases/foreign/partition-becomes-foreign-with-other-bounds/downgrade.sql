ALTER TABLE events DETACH PARTITION events_2019;
ALTER TABLE events DETACH PARTITION events_2020;
ALTER TABLE events DETACH PARTITION events_2021;
-- data loss: all values of events_2021.more
ALTER TABLE events_2021 DROP COLUMN more;
DROP FOREIGN TABLE events_2020;
CREATE TABLE events_2020 (
    at date NOT NULL,
    kind text
);
-- data loss: all rows of events_2019
DROP TABLE events_2019;
CREATE FOREIGN TABLE events_2019 (
    at date NOT NULL,
    kind text
) SERVER archive;
-- data loss: all values of events.more
ALTER TABLE events DROP COLUMN more;
-- may fail: if events_rest holds rows that belong to events_2019
ALTER TABLE events ATTACH PARTITION events_2019 FOR VALUES FROM ('2019-01-01') TO ('2020-01-01');
-- may fail: if a row of events_2020 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
-- may fail: if a row of events_2021 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
