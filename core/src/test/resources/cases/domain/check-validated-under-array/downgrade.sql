ALTER TABLE t ALTER COLUMN all_of TYPE integer[];
DROP DOMAIN d;
CREATE DOMAIN d AS integer;
-- may fail: if a value of t.all_of doesn't fit d
ALTER TABLE t ALTER COLUMN all_of TYPE d[];
ALTER DOMAIN d ADD CONSTRAINT positive CHECK (VALUE > 0) NOT VALID;
