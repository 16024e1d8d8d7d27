CREATE EXTENSION IF NOT EXISTS citext;
DROP VIEW emails;
ALTER TABLE users DROP CONSTRAINT users_email_check;
ALTER TABLE users ALTER COLUMN email TYPE citext;
-- may fail: if a row of users doesn't fit
ALTER TABLE users ADD CONSTRAINT users_email_check CHECK (email ~~ '%@%'::citext);
CREATE VIEW emails AS
SELECT email
   FROM users;
