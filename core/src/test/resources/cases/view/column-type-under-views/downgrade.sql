DROP VIEW v2;
DROP VIEW v1;
-- may fail: if a value of t.n doesn't fit integer
ALTER TABLE t ALTER COLUMN n TYPE integer;
CREATE VIEW v1 AS
SELECT id,
    n
   FROM t;
CREATE VIEW v2 AS
SELECT n
   FROM v1;
