CREATE EXTENSION IF NOT EXISTS citext;
ALTER TABLE users ADD COLUMN email citext;
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX users_email ON users (email);
