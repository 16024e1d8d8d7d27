ALTER TYPE pair ADD ATTRIBUTE b integer;
ALTER TABLE t ALTER COLUMN one DROP DEFAULT;
ALTER TABLE t ALTER COLUMN one DROP NOT NULL;
-- may fail: if a value of t.one doesn't fit pair
ALTER TABLE t ALTER COLUMN one TYPE pair USING one::pair;
ALTER TABLE t ALTER COLUMN two DROP DEFAULT;
ALTER TABLE t ALTER COLUMN three DROP DEFAULT;
ALTER TABLE t ALTER COLUMN four DROP DEFAULT;
-- may fail: if a value of t.four doesn't fit pair
ALTER TABLE t ALTER COLUMN four TYPE pair USING four::pair;
ALTER TABLE t ALTER COLUMN four SET DEFAULT ROW(1, 2)::pair;
DROP FUNCTION first(pair);
DROP FUNCTION any_pair();
