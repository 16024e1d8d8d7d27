DROP FOREIGN TABLE events_2020;
-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);
-- may fail: if events_rest holds rows that belong to events_2020
CREATE TABLE events_2020 PARTITION OF events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
-- may fail: if a row of answers points to nothing
ALTER TABLE answers ADD CONSTRAINT answers_event FOREIGN KEY (event, at) REFERENCES events(id, at);
