ALTER TABLE o ADD COLUMN r integer;
CREATE OR REPLACE VIEW v AS
SELECT x.id,
    x."Z",
    o.q
   FROM "S x"."all T"(5) x
     JOIN o USING (id, "Z");
CREATE OR REPLACE VIEW v2 AS
SELECT o.id,
    l."Z" + 1 AS "Z"
   FROM o,
    LATERAL "S x"."all T"(( SELECT max("all T".id) AS max
           FROM "S x"."all T"() "all T")) l;
CREATE OR REPLACE VIEW v3 AS
SELECT a,
    b,
    c
   FROM one() WITH ORDINALITY r(a, b, c)
  WHERE a > 1;
CREATE OR REPLACE VIEW v4 AS
SELECT a,
    b
   FROM one() r(a, b)
  WHERE a > 1;
CREATE OR REPLACE VIEW v5 AS
SELECT a,
    b,
    c
   FROM ROWS FROM("S x"."all T"(), generate_series(1, 2)) r(a, b, c)
  WHERE a > 1;
CREATE OR REPLACE VIEW v6 AS
SELECT x.*::text AS x
   FROM "S x"."all T"() x
  WHERE id > 1;
CREATE OR REPLACE VIEW v7 AS
SELECT o.id,
    o."Z",
    o.q,
    o.r
   FROM o
     LEFT JOIN "S x"."all T"() "S x" ON "S x"."Z" = o.q
  WHERE o.q > 1;
