
ALTER TABLE events ADD COLUMN upper text;

-- whimbrel:batches
UPDATE events
SET upper = upper(kind)
WHERE upper IS NULL;

-- whimbrel:transaction
ALTER TABLE events ADD CONSTRAINT events_upper_filled CHECK ((upper IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE events
SET upper = upper(kind)
WHERE upper IS NULL;

-- whimbrel:transaction
-- may fail: if a row of events breaks events_upper_filled
ALTER TABLE events VALIDATE CONSTRAINT events_upper_filled;
-- whimbrel:commit

ALTER TABLE events ALTER COLUMN upper SET NOT NULL;

ALTER TABLE events DROP CONSTRAINT events_upper_filled;
