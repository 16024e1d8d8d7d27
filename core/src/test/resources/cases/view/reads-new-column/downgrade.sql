DROP VIEW v;
-- data loss: all values of t.a
ALTER TABLE t DROP COLUMN a;
CREATE VIEW v AS
SELECT id
   FROM t;
