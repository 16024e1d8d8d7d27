
-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_name_key_new ON users (name, id);

-- whimbrel:transaction
ALTER TABLE users DROP CONSTRAINT users_name_key;

ALTER TABLE users ADD CONSTRAINT users_name_key UNIQUE USING INDEX users_name_key_new;

-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_pkey_new ON users (email);

-- whimbrel:transaction
ALTER TABLE users DROP CONSTRAINT users_pkey;

ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_new;

COMMENT ON CONSTRAINT users_pkey ON users IS 'by mail';
