
-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY users_name_new ON users (name);

-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY users_name;

-- whimbrel:transaction
ALTER INDEX users_name_new RENAME TO users_name;
