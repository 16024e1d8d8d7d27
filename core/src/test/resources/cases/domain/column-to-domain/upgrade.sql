CREATE DOMAIN email AS text
    CONSTRAINT email_check CHECK (VALUE ~~ '%@%'::text);
ALTER TABLE users ALTER COLUMN email DROP DEFAULT;
-- may fail: if a value of users.email doesn't fit email
ALTER TABLE users ALTER COLUMN email TYPE email;
ALTER TABLE users ALTER COLUMN email SET DEFAULT 'a@b'::text;
