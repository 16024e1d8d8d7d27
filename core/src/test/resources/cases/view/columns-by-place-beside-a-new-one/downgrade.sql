DROP VIEW v;
-- data loss: all values of t.b
ALTER TABLE t DROP COLUMN b;
CREATE VIEW v AS
SELECT p,
    q
   FROM t x(p, q);
DROP FUNCTION f();
