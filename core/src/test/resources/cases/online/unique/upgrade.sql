
-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_email_key ON users (email);

-- whimbrel:transaction
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key DEFERRABLE;

COMMENT ON CONSTRAINT users_email_key ON users IS 'One account each';
