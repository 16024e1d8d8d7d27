CREATE VIEW "Odd View" AS
SELECT 1 AS "Odd Column";
CREATE VIEW ab AS
WITH c AS (
         SELECT a.id,
            a.name
           FROM a
          WHERE a.name <> 'it''s'::text
        )
 SELECT c.id,
    c.name,
    b.id AS b_id,
    row_number() OVER (PARTITION BY c.id ORDER BY b.id) AS n
   FROM c
     LEFT JOIN b ON b.a_id = c.id;
