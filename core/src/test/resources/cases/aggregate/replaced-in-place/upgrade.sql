CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '10',
    PARALLEL = SAFE
);
COMMENT ON ROUTINE total(integer) IS 'new';
