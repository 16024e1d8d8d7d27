CREATE OR REPLACE RULE r AS
    ON DELETE TO t DO  SELECT all_t.id,
    all_t.z
   FROM all_t() all_t
  WHERE all_t.z = old.z;
DROP VIEW v;
DROP VIEW u;
-- data loss: all values of t.b
ALTER TABLE t DROP COLUMN b;
CREATE VIEW u AS
SELECT u.id,
    u.z
   FROM ( SELECT array_agg(t.*) AS a
           FROM t) s,
    LATERAL unnest(s.a) u;
CREATE VIEW v AS
SELECT id,
    z
   FROM all_t() x;
