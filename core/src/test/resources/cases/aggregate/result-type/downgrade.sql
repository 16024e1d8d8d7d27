DROP VIEW one;
DROP AGGREGATE total(integer);
CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);
CREATE VIEW one AS
SELECT total(n) AS total
   FROM generate_series(1, 3) n(n);
COMMENT ON VIEW one IS 'Total';
