DROP INDEX t_c;
ALTER TABLE t ALTER COLUMN c TYPE text;
CREATE INDEX t_c ON t (c text_pattern_ops);
DROP INDEX t_b;
-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer;
-- may fail: if a value of t.b doesn't fit character varying(10)
ALTER TABLE t ALTER COLUMN b TYPE character varying(10);
CREATE INDEX t_b ON t (upper(b::text) DESC) INCLUDE (a);
