ALTER TABLE t ADD COLUMN b integer;
CREATE OR REPLACE RULE r AS
    ON DELETE TO t DO  SELECT all_t.id,
    all_t.b,
    all_t.z
   FROM all_t() all_t
  WHERE all_t.z = old.z;
DROP VIEW v;
CREATE VIEW v AS
SELECT id,
    b,
    z
   FROM all_t() x;
DROP VIEW u;
CREATE VIEW u AS
SELECT u.id,
    u.b,
    u.z
   FROM ( SELECT array_agg(t.*) AS a
           FROM t) s,
    LATERAL unnest(s.a) u;
