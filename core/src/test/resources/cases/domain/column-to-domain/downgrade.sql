ALTER TABLE users ALTER COLUMN email DROP DEFAULT;
-- may fail: if a value of users.email doesn't fit character varying(100)
ALTER TABLE users ALTER COLUMN email TYPE character varying(100);
ALTER TABLE users ALTER COLUMN email SET DEFAULT 'a@b'::character varying;
DROP DOMAIN email;
