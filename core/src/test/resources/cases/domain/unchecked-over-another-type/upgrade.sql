ALTER TABLE t ALTER COLUMN one TYPE bigint;
ALTER TABLE t ALTER COLUMN all_of TYPE bigint[];
DROP DOMAIN d;
CREATE DOMAIN d AS bigint;
-- may fail: if a value of t.one doesn't fit d
ALTER TABLE t ALTER COLUMN one TYPE d;
-- may fail: if a value of t.all_of doesn't fit d
ALTER TABLE t ALTER COLUMN all_of TYPE d[];
ALTER DOMAIN d ADD CONSTRAINT positive CHECK (VALUE > 0) NOT VALID;
