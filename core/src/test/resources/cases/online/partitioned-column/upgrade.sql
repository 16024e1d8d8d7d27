
ALTER TABLE events ADD COLUMN score integer DEFAULT 0 NOT NULL;

ALTER TABLE events ALTER COLUMN score DROP DEFAULT;

ALTER TABLE events ADD COLUMN code uuid;

ALTER TABLE events ALTER COLUMN code SET DEFAULT gen_random_uuid();

ALTER TABLE events ADD COLUMN upper text;

-- whimbrel:batches
UPDATE events_2025
SET code = gen_random_uuid()
WHERE code IS NULL;

-- whimbrel:batches
UPDATE events_2026_0
SET code = gen_random_uuid()
WHERE code IS NULL;

-- whimbrel:batches
UPDATE events_2026_1
SET code = gen_random_uuid()
WHERE code IS NULL;

-- whimbrel:transaction
ALTER TABLE events ADD CONSTRAINT events_code_filled CHECK ((code IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE events_2025
SET code = gen_random_uuid()
WHERE code IS NULL;

-- whimbrel:batches
UPDATE events_2026_0
SET code = gen_random_uuid()
WHERE code IS NULL;

-- whimbrel:batches
UPDATE events_2026_1
SET code = gen_random_uuid()
WHERE code IS NULL;

-- whimbrel:transaction
-- may fail: if a row of events breaks events_code_filled
ALTER TABLE events VALIDATE CONSTRAINT events_code_filled;
-- whimbrel:commit

ALTER TABLE events ALTER COLUMN code SET NOT NULL;

ALTER TABLE events DROP CONSTRAINT events_code_filled;

-- whimbrel:batches
UPDATE events_2025
SET upper = upper(kind)
WHERE upper IS NULL;

-- whimbrel:batches
UPDATE events_2026_0
SET upper = upper(kind)
WHERE upper IS NULL;

-- whimbrel:batches
UPDATE events_2026_1
SET upper = upper(kind)
WHERE upper IS NULL;

-- whimbrel:transaction
ALTER TABLE events ADD CONSTRAINT events_upper_filled CHECK ((upper IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE events_2025
SET upper = upper(kind)
WHERE upper IS NULL;

-- whimbrel:batches
UPDATE events_2026_0
SET upper = upper(kind)
WHERE upper IS NULL;

-- whimbrel:batches
UPDATE events_2026_1
SET upper = upper(kind)
WHERE upper IS NULL;

-- whimbrel:transaction
-- may fail: if a row of events breaks events_upper_filled
ALTER TABLE events VALIDATE CONSTRAINT events_upper_filled;
-- whimbrel:commit

ALTER TABLE events ALTER COLUMN upper SET NOT NULL;

ALTER TABLE events DROP CONSTRAINT events_upper_filled;
