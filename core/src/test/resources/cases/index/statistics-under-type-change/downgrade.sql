DROP INDEX t_next;
-- may fail: if a value of t.id doesn't fit integer
ALTER TABLE t ALTER COLUMN id TYPE integer;
CREATE INDEX t_next ON t ((id + 1));
ALTER INDEX t_next ALTER COLUMN 1 SET STATISTICS 500;
