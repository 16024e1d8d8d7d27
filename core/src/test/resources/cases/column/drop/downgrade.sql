ALTER TABLE users ADD COLUMN old_name text DEFAULT 'x'::text NOT NULL;
ALTER TABLE users ADD COLUMN more integer;
ALTER TABLE users ADD COLUMN kind integer;
-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_kind_key UNIQUE (kind);
-- may fail: if a row of users doesn't fit
ALTER TABLE users ADD CONSTRAINT users_more_check CHECK (more > 0);
CREATE VIEW old_names AS
SELECT old_name
   FROM users;
CREATE INDEX users_old_name ON users (old_name);
