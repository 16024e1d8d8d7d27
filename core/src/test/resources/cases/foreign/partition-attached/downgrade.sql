ALTER TABLE events DETACH PARTITION events_2018;
ALTER TABLE events DETACH PARTITION events_2020;
-- may fail: if events_rest holds rows that belong to events_2018
ALTER TABLE events ATTACH PARTITION events_2018 FOR VALUES FROM ('2018-01-01') TO ('2019-01-01');
-- may fail: if events_rest holds rows that belong to events_2019
ALTER TABLE events ATTACH PARTITION events_2019 FOR VALUES FROM ('2019-01-01') TO ('2020-01-01');
