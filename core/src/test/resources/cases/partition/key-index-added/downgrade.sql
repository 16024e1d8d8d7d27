-- data loss: all rows of events_2026
DROP TABLE events_2026;
ALTER TABLE events_2024 DROP CONSTRAINT events_2024_id;
ALTER TABLE events DROP CONSTRAINT events_pkey;
