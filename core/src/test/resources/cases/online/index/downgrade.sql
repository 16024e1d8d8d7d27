
-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY users_name;

-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY users_email;
