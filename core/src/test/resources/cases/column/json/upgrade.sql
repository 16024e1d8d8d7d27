-- data loss: spacing, order of keys and repeated keys of t.a
ALTER TABLE t ALTER COLUMN a TYPE jsonb;
-- may fail: if a value of t.b doesn't fit jsonb
ALTER TABLE t ALTER COLUMN b TYPE jsonb USING b::jsonb;
CREATE INDEX t_a ON t USING gin (a);
DROP INDEX t_c;
CREATE INDEX t_c ON t USING gin (c jsonb_path_ops);
