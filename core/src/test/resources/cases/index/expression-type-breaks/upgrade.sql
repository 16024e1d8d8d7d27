DROP INDEX t_a_length;
DROP INDEX t_a;
-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer USING a::int;
CREATE INDEX t_a ON t (abs(a));
