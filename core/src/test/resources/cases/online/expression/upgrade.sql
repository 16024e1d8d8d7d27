
ALTER TABLE users ADD COLUMN login text;

-- whimbrel:batches
UPDATE users
SET login = lower(email)
WHERE login IS NULL;

-- whimbrel:transaction
ALTER TABLE users ADD CONSTRAINT users_login_filled CHECK ((login IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE users
SET login = lower(email)
WHERE login IS NULL;

-- whimbrel:transaction
-- may fail: if a row of users breaks users_login_filled
ALTER TABLE users VALIDATE CONSTRAINT users_login_filled;
-- whimbrel:commit

ALTER TABLE users ALTER COLUMN login SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT users_login_filled;
