DROP INDEX t_pair_text_idx;
DROP VIEW v;
ALTER TABLE t DROP COLUMN q;
ALTER TABLE t DROP CONSTRAINT c;
DROP CAST (pair AS text);
-- may fail: if a value of t.p.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (p).a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.p.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN p TYPE text USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).a, (p).b)::text END;
DROP OPERATOR <<< (pair, pair);
DROP FUNCTION pair_text(pair);
DROP FUNCTION pair_cmp(pair, pair);
-- data loss: attribute c of every pair
ALTER TYPE pair DROP ATTRIBUTE c;
DROP TYPE pair;
CREATE TYPE pair AS (
    a integer,
    b integer
);
CREATE OR REPLACE FUNCTION public.pair_cmp(pair, pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select ($1).a < ($2).a $function$;
CREATE OR REPLACE FUNCTION public.pair_text(pair)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select ($1).a || ':' || ($1).b $function$;
CREATE OPERATOR public.<<< (
    FUNCTION = pair_cmp,
    LEFTARG = pair,
    RIGHTARG = pair
);
-- may fail: if a value of t.p doesn't fit pair
ALTER TABLE t ALTER COLUMN p TYPE pair USING p::pair;
CREATE CAST (pair AS text) WITH FUNCTION pair_text(pair);
ALTER TABLE t ADD COLUMN q text GENERATED ALWAYS AS (pair_text(p)) STORED;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT c CHECK (pair_text(p) <> ''::text);
CREATE VIEW v AS
SELECT p <<< p AS lt,
    p::text AS tx
   FROM t;
CREATE INDEX t_pair_text_idx ON t (pair_text(p));
