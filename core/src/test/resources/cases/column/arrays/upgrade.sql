ALTER TABLE t ALTER COLUMN a TYPE bigint[];
ALTER TABLE t ALTER COLUMN b TYPE text[];
-- may fail: if a value of t.c doesn't fit text[]
ALTER TABLE t ALTER COLUMN c TYPE text[] USING string_to_array(c, ',');
