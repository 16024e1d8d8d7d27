ALTER TABLE events DETACH PARTITION events_2019;
ALTER TABLE events DETACH PARTITION events_2020;
ALTER TABLE events DETACH PARTITION events_2021;
ALTER TABLE events ADD COLUMN more integer;
ALTER TABLE events_2021 ADD COLUMN more integer;
-- data loss: all rows of events_2020
DROP TABLE events_2020;
CREATE FOREIGN TABLE events_2020 (
    at date NOT NULL,
    kind text,
    more integer
) SERVER archive;
DROP FOREIGN TABLE events_2019;
CREATE TABLE events_2019 (
    at date NOT NULL,
    kind text,
    more integer
);
-- may fail: if a row of events_2019 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2019 FOR VALUES FROM ('2018-01-01') TO ('2020-01-01');
-- may fail: if events_rest holds rows that belong to events_2020
ALTER TABLE events ATTACH PARTITION events_2020 FOR VALUES FROM ('2020-01-01') TO ('2020-07-01');
-- may fail: if a row of events_2021 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2021 FOR VALUES FROM ('2020-07-01') TO ('2022-01-01');
