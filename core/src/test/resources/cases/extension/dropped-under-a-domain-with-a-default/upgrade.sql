ALTER TABLE u ALTER COLUMN e DROP DEFAULT;
ALTER TABLE u ALTER COLUMN e TYPE text;
DROP DOMAIN email;
DROP EXTENSION citext;
CREATE DOMAIN email AS text
    CONSTRAINT email_check CHECK (VALUE ~ '@.'::text);
-- may fail: if a value of u.e doesn't fit email
ALTER TABLE u ALTER COLUMN e TYPE email;
ALTER TABLE u ALTER COLUMN e SET DEFAULT 'a@c'::text;
