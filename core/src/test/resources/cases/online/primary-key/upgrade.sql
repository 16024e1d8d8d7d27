
-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_pkey ON users (id);

-- whimbrel:transaction
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey;
