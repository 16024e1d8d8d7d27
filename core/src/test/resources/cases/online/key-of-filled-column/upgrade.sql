
ALTER TABLE users ADD COLUMN token uuid;

ALTER TABLE users ALTER COLUMN token SET DEFAULT gen_random_uuid();

-- whimbrel:batches
UPDATE users
SET token = gen_random_uuid()
WHERE token IS NULL;

-- whimbrel:transaction
ALTER TABLE users ADD CONSTRAINT users_token_filled CHECK ((token IS NOT NULL)) NOT VALID;
-- whimbrel:commit

-- may fail: if a row of users breaks users_token_filled
ALTER TABLE users VALIDATE CONSTRAINT users_token_filled;
-- whimbrel:commit

ALTER TABLE users ALTER COLUMN token SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT users_token_filled;

-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_pkey ON users (token);

-- whimbrel:transaction
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey;
