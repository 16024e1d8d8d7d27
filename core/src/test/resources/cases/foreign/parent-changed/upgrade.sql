ALTER TABLE events ALTER COLUMN at SET DEFAULT '2026-01-01'::date;
ALTER TABLE events ADD COLUMN more integer;
-- may fail: if a row of events doesn't fit
ALTER TABLE events ADD CONSTRAINT d CHECK (kind::text <> 'x'::text);
-- data loss: all values of events.gone
ALTER TABLE events DROP COLUMN gone;
ALTER TABLE events DROP CONSTRAINT c;
