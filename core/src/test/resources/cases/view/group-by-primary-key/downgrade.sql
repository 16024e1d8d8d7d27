DROP VIEW v;
-- may fail: if a value of c.t_id doesn't fit integer
ALTER TABLE c ALTER COLUMN t_id TYPE integer;
-- may fail: if a value of t.id doesn't fit integer
ALTER TABLE t ALTER COLUMN id TYPE integer;
CREATE VIEW v AS
SELECT t.id,
    t.name,
    count(c.*) AS n
   FROM t
     LEFT JOIN c ON c.t_id = t.id
  GROUP BY t.id;
