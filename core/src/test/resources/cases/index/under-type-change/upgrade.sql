DROP INDEX t_c;
-- may fail: if a value of t.c doesn't fit integer
ALTER TABLE t ALTER COLUMN c TYPE integer USING c::int;
CREATE INDEX t_c ON t (c);
DROP INDEX t_b;
ALTER TABLE t ALTER COLUMN a TYPE bigint;
ALTER TABLE t ALTER COLUMN b TYPE text;
CREATE INDEX t_b ON t (upper(b) DESC) INCLUDE (a);
