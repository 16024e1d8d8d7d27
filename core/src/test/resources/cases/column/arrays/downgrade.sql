-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer[];
-- may fail: if a value of t.b doesn't fit character varying(5)
ALTER TABLE t ALTER COLUMN b TYPE character varying(5)[];
-- may fail: if a value of t.c doesn't fit text
ALTER TABLE t ALTER COLUMN c TYPE text USING array_to_string(c, ',');
