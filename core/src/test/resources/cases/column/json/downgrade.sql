ALTER TABLE t ALTER COLUMN b TYPE text;
DROP INDEX t_c;
CREATE INDEX t_c ON t USING gin (c);
DROP INDEX t_a;
-- may fail: if a value of t.a doesn't fit json
ALTER TABLE t ALTER COLUMN a TYPE json;
