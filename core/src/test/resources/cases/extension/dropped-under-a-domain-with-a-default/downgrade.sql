CREATE EXTENSION IF NOT EXISTS citext;
ALTER TABLE u ALTER COLUMN e DROP DEFAULT;
ALTER TABLE u ALTER COLUMN e TYPE citext;
DROP DOMAIN email;
CREATE DOMAIN email AS citext
    CONSTRAINT email_check CHECK (VALUE ~ '@'::citext);
-- may fail: if a value of u.e doesn't fit email
ALTER TABLE u ALTER COLUMN e TYPE email;
ALTER TABLE u ALTER COLUMN e SET DEFAULT 'a@b'::citext;
