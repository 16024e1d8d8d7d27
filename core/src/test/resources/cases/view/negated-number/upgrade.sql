CREATE OR REPLACE VIEW v AS
SELECT a - 1 AS a,
    '-1'::integer AS one,
        CASE
            WHEN b > '-1.5'::numeric THEN '-2'::integer
            ELSE a - 1
        END AS c
   FROM t
  WHERE a = ANY (ARRAY['-1'::integer, 2]);
