
ALTER TABLE people ADD CONSTRAINT people_name_filled CHECK ((name IS NOT NULL)) NOT VALID;

ALTER TABLE people DROP CONSTRAINT named;

ALTER TABLE people DROP CONSTRAINT people_pkey;
-- whimbrel:commit

-- may fail: if a row of people breaks people_name_filled
ALTER TABLE people VALIDATE CONSTRAINT people_name_filled;
-- whimbrel:commit

ALTER TABLE people ALTER COLUMN name SET NOT NULL;

ALTER TABLE people DROP CONSTRAINT people_name_filled;

-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY staff_desk_idx;
