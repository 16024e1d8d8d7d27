DROP VIEW v;
-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer;
CREATE VIEW v AS
SELECT id,
    a
   FROM t;
DROP FUNCTION put();
