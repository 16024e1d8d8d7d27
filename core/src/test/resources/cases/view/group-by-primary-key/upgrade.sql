DROP VIEW v;
ALTER TABLE c ALTER COLUMN t_id TYPE bigint;
ALTER TABLE t ALTER COLUMN id TYPE bigint;
CREATE VIEW v AS
SELECT t.id,
    t.name,
    count(c.*) AS n
   FROM t
     LEFT JOIN c ON c.t_id = t.id
  GROUP BY t.id;
