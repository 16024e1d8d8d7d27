ALTER DOMAIN email DROP CONSTRAINT short;
ALTER DOMAIN email DROP CONSTRAINT has_at;
-- may fail: if a column of email holds a value that isn't allowed
ALTER DOMAIN email ADD CONSTRAINT has_at CHECK (VALUE ~~ '%@%'::text);
