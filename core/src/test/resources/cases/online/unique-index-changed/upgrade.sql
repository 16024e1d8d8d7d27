
-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_email_new ON users (lower(email));

-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY users_email;

-- whimbrel:transaction
ALTER INDEX users_email_new RENAME TO users_email;
