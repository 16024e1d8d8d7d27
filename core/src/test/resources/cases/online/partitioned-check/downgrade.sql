
ALTER TABLE events ADD CONSTRAINT events_kind_filled CHECK ((kind IS NOT NULL)) NOT VALID;

ALTER TABLE events DROP CONSTRAINT known;
-- whimbrel:commit

-- may fail: if a row of events breaks events_kind_filled
ALTER TABLE events VALIDATE CONSTRAINT events_kind_filled;
-- whimbrel:commit

ALTER TABLE events ALTER COLUMN kind SET NOT NULL;

ALTER TABLE events DROP CONSTRAINT events_kind_filled;
