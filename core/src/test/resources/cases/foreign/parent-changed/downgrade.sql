ALTER TABLE events ALTER COLUMN at DROP DEFAULT;
ALTER TABLE events ADD COLUMN gone text;
-- may fail: if a row of events doesn't fit
ALTER TABLE events ADD CONSTRAINT c CHECK (kind::text <> ''::text);
-- data loss: all values of events.more
ALTER TABLE events DROP COLUMN more;
ALTER TABLE events DROP CONSTRAINT d;
