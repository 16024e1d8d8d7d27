DROP VIEW w;
-- data loss: all rows of v
DROP TABLE v;
CREATE VIEW v AS
SELECT id,
    a
   FROM t;
CREATE VIEW w AS
SELECT id
   FROM v;
