CREATE OR REPLACE FUNCTION public.add1(n numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 + 1$function$;
CREATE OR REPLACE AGGREGATE public.agg(numeric) (
    SFUNC = numeric_add,
    STYPE = numeric,
    INITCOND = '0'
);
DROP STATISTICS s1;
ALTER TABLE t ALTER COLUMN x TYPE text;
DROP INDEX t_expr_idx;
DROP VIEW v;
ALTER TABLE t DROP CONSTRAINT t_r_excl;
-- may fail: if a value of t.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id TYPE integer;
-- may fail: if a value of t.r doesn't fit int4range
ALTER TABLE t ALTER COLUMN r TYPE int4range USING int4range(lower(r)::int, upper(r)::int);
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_r_excl EXCLUDE USING gist (r WITH &&) WHERE (id > 0);
CREATE STATISTICS public.s1 (ndistinct, mcv) ON id, lower(x) FROM t;
ALTER TABLE t DROP CONSTRAINT e2;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT e2 EXCLUDE USING gist (g WITH ~=) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE t DROP CONSTRAINT t_n_check;
-- may fail: if a value of t.n doesn't fit numeric(6,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE n::numeric <> round(n::numeric, 2) OR (abs(n::numeric) >= 1e4 AND n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.n can''t become numeric(6,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN n TYPE numeric(6,2);
DROP OPERATOR +@+@ (numeric, numeric);
CREATE OPERATOR public.+@+@ (
    FUNCTION = numeric_add,
    LEFTARG = numeric,
    RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(public.+@+@)
);
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_n_check CHECK ((n +@+@ 1::numeric) > 0::numeric);
CREATE INDEX t_expr_idx ON t ((n +@+@ 2.5));
DROP FUNCTION add1(numeric, numeric);
CREATE VIEW v AS
SELECT agg(n) AS a,
    n +@+@ add1(n) AS b
   FROM t
  GROUP BY n;
