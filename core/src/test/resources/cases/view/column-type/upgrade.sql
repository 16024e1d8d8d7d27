DROP VIEW v;
CREATE VIEW v AS
SELECT id,
    a::bigint AS a
   FROM t;
