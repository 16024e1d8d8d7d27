DROP VIEW v;
CREATE VIEW v AS
SELECT id,
    a::text AS a
   FROM t;
