ALTER TABLE users ADD COLUMN name text;
UPDATE users SET name = 'user ' || id WHERE name IS NULL;
ALTER TABLE users ALTER COLUMN name SET NOT NULL;
