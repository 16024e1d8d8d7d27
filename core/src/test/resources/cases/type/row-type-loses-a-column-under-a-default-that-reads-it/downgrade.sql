ALTER TABLE held ADD COLUMN c integer;
ALTER TABLE t ALTER COLUMN one DROP DEFAULT;
ALTER TABLE t ALTER COLUMN two DROP DEFAULT;
DROP FUNCTION rows_of(held);
DROP FUNCTION greatest_b();
ALTER TABLE held DROP COLUMN b;
ALTER TABLE held ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) STORED;
-- may fail: if a value of t.one doesn't fit held
ALTER TABLE t ALTER COLUMN one TYPE held USING one::held;
-- may fail: if a value of t.two doesn't fit held
ALTER TABLE t ALTER COLUMN two TYPE held USING two::held;
