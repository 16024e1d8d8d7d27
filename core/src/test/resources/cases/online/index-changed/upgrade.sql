
-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY users_name_new ON users (lower(name));

-- whimbrel:transaction
COMMENT ON INDEX users_name_new IS 'Any case';

-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY users_name;

-- whimbrel:transaction
ALTER INDEX users_name_new RENAME TO users_name;
