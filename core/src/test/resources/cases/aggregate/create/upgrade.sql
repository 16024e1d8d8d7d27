CREATE SCHEMA stats;
CREATE OR REPLACE FUNCTION public.add_two(state numeric, value numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$ select coalesce(state, 0) + coalesce(value, 0) $function$;
CREATE OR REPLACE AGGREGATE public.highest(integer) (
    SFUNC = int4larger,
    STYPE = integer,
    COMBINEFUNC = int4larger,
    SORTOP = >,
    PARALLEL = RESTRICTED
);
CREATE OR REPLACE AGGREGATE public.moving(value integer) (
    SFUNC = int4pl,
    STYPE = integer,
    SSPACE = 16,
    INITCOND = '0',
    MSFUNC = int4pl,
    MINVFUNC = int4mi,
    MSTYPE = integer,
    MFINALFUNC = int4abs,
    MFINALFUNC_MODIFY = SHAREABLE,
    MINITCOND = '0'
);
CREATE OR REPLACE AGGREGATE stats."Row Count"(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);
CREATE OR REPLACE FUNCTION stats.finish(state numeric)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select state::text $function$;
CREATE OR REPLACE AGGREGATE public.total(numeric) (
    SFUNC = add_two,
    STYPE = numeric,
    FINALFUNC = stats.finish,
    COMBINEFUNC = add_two,
    INITCOND = '0',
    PARALLEL = SAFE
);
COMMENT ON ROUTINE total(numeric) IS 'It''s all';
CREATE VIEW totals AS
SELECT at,
    total(amount) AS total
   FROM payments
  GROUP BY at;
