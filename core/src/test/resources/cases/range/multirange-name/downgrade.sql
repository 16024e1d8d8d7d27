ALTER TABLE t ALTER COLUMN one TYPE text;
ALTER TABLE t ALTER COLUMN many DROP DEFAULT;
ALTER TABLE t ALTER COLUMN many TYPE text;
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = integer, multirange_type_name = spans);
-- may fail: if a value of t.one doesn't fit span
ALTER TABLE t ALTER COLUMN one TYPE span USING one::span;
-- may fail: if a value of t.many doesn't fit spans
ALTER TABLE t ALTER COLUMN many TYPE spans USING many::spans;
ALTER TABLE t ALTER COLUMN many SET DEFAULT '{[1,2)}'::spans;
