
-- whimbrel:batches
UPDATE users
SET name = ''
WHERE name IS NULL;

-- whimbrel:transaction
ALTER TABLE users ADD CONSTRAINT users_name_filled CHECK ((name IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE users
SET name = ''
WHERE name IS NULL;

-- whimbrel:transaction
-- may fail: if a row of users breaks users_name_filled
ALTER TABLE users VALIDATE CONSTRAINT users_name_filled;
-- whimbrel:commit

ALTER TABLE users ALTER COLUMN name SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT users_name_filled;
