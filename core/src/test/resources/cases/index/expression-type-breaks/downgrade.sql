DROP INDEX t_a;
ALTER TABLE t ALTER COLUMN a TYPE text;
CREATE INDEX t_a ON t (lower(a));
CREATE INDEX t_a_length ON t (id) WHERE length(a) > 3;
