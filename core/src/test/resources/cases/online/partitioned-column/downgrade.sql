
-- data loss: all values of events.upper
ALTER TABLE events DROP COLUMN upper;

-- data loss: all values of events.code
ALTER TABLE events DROP COLUMN code;

-- data loss: all values of events.score
ALTER TABLE events DROP COLUMN score;
