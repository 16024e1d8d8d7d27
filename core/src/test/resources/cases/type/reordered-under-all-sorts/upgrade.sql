DROP INDEX t_pair_text_idx;
DROP VIEW v;
ALTER TABLE t DROP COLUMN q;
ALTER TABLE t DROP CONSTRAINT c;
DROP CAST (pair AS text);
ALTER TABLE t ALTER COLUMN p TYPE text USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).b, (p).a, NULL)::text END;
DROP OPERATOR <<< (pair, pair);
DROP FUNCTION pair_text(pair);
DROP FUNCTION pair_cmp(pair, pair);
DROP TYPE pair;
CREATE TYPE pair AS (
    b integer,
    a bigint,
    c integer
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
