
-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_email ON users (email);

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY users_name ON users (lower(name)) WHERE age > 0;

-- whimbrel:transaction
COMMENT ON INDEX users_name IS 'Find by name';
