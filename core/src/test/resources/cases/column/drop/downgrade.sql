ALTER TABLE users ADD COLUMN old_name text DEFAULT 'x'::text NOT NULL;
ALTER TABLE users ADD COLUMN more integer;
ALTER TABLE users ADD COLUMN kind integer;
ALTER TABLE users ADD CONSTRAINT users_kind_key UNIQUE (kind);
ALTER TABLE users ADD CONSTRAINT users_more_check CHECK (more > 0);
CREATE VIEW old_names AS
SELECT old_name
   FROM users;
CREATE INDEX users_old_name ON users (old_name);
