
-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_name ON users (name) INCLUDE (id) WITH (fillfactor = 60);

-- whimbrel:transaction
COMMENT ON INDEX users_name IS 'By name';
-- whimbrel:commit

ALTER TABLE users ADD CONSTRAINT users_name UNIQUE USING INDEX users_name DEFERRABLE;

-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_pkey_new ON users (email) WITH (fillfactor = 80);

-- whimbrel:transaction
COMMENT ON INDEX users_pkey_new IS 'By mail';
-- whimbrel:commit

ALTER TABLE users DROP CONSTRAINT users_pkey;

ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_new;

COMMENT ON CONSTRAINT users_pkey ON users IS 'The key';
