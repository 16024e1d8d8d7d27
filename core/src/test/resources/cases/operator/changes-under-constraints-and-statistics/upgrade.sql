CREATE OR REPLACE FUNCTION public.add1(n numeric, by numeric DEFAULT 1)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 + $2$function$;
CREATE OR REPLACE AGGREGATE public.agg(numeric) (
    SFUNC = numeric_mul,
    STYPE = numeric,
    INITCOND = '1'
);
DROP STATISTICS s1;
-- may fail: if a value of t.x doesn't fit character varying(30)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE length(x::text) > 30;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.x can''t become character varying(30), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN x TYPE character varying(30);
DROP INDEX t_expr_idx;
DROP VIEW v;
ALTER TABLE t DROP CONSTRAINT t_r_excl;
ALTER TABLE t ALTER COLUMN id TYPE bigint;
-- may fail: if a value of t.r doesn't fit int8range
ALTER TABLE t ALTER COLUMN r TYPE int8range USING int8range(lower(r), upper(r));
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_r_excl EXCLUDE USING gist (r WITH &&) WHERE (id > 1);
CREATE STATISTICS public.s1 (ndistinct) ON id, upper(x::text) FROM t;
ALTER TABLE t DROP CONSTRAINT e2;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT e2 EXCLUDE USING gist (g WITH ~=);
ALTER TABLE t DROP CONSTRAINT t_n_check;
-- may fail: if a value of t.n doesn't fit numeric(8,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE n::numeric <> round(n::numeric, 3) OR (abs(n::numeric) >= 1e5 AND n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.n can''t become numeric(8,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN n TYPE numeric(8,3);
DROP OPERATOR +@+@ (numeric, numeric);
CREATE OPERATOR public.+@+@ (
    FUNCTION = numeric_mul,
    LEFTARG = numeric,
    RIGHTARG = numeric
);
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_n_check CHECK ((n +@+@ 2::numeric) > 0::numeric);
CREATE INDEX t_expr_idx ON t ((n +@+@ 3.5));
DROP FUNCTION add1(numeric);
CREATE VIEW v AS
SELECT agg(n) AS a,
    n +@+@ add1(n) AS b
   FROM t
  GROUP BY n;
