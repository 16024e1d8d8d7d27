ALTER TABLE t ALTER COLUMN all_of TYPE integer[];
DROP DOMAIN d;
CREATE DOMAIN d AS integer
    CONSTRAINT positive CHECK (VALUE > 0);
-- may fail: if a value of t.all_of doesn't fit d
ALTER TABLE t ALTER COLUMN all_of TYPE d[];
