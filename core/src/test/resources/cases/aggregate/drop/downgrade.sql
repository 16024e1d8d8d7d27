CREATE OR REPLACE FUNCTION public.keep(state integer, value integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select value $function$;
CREATE OR REPLACE AGGREGATE public.latest(integer) (
    SFUNC = keep,
    STYPE = integer
);
CREATE OR REPLACE AGGREGATE public.row_count(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);
CREATE VIEW one AS
SELECT latest(n) AS latest
   FROM generate_series(1, 3) n(n);
