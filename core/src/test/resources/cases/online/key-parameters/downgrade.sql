
ALTER TABLE users DROP CONSTRAINT users_name;

-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_pkey_new ON users (id) WITH (fillfactor = 70);

-- whimbrel:transaction
COMMENT ON INDEX users_pkey_new IS 'By number';
-- whimbrel:commit

ALTER TABLE users DROP CONSTRAINT users_pkey;

ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_new;
