ALTER TYPE temper ADD VALUE 'mild';
CREATE OR REPLACE FUNCTION public.said(mood)
 RETURNS json
 LANGUAGE sql
 IMMUTABLE
RETURN json_build_object('mood', ($1)::text);
CREATE OR REPLACE FUNCTION public.told(temper)
 RETURNS json
 LANGUAGE sql
 IMMUTABLE
AS $function$ select json_build_object('is', $1::text) $function$;
ALTER TABLE others ALTER COLUMN j DROP DEFAULT;
DROP INDEX others_expr_idx;
DROP VIEW v;
ALTER TABLE others DROP CONSTRAINT others_m_check;
DROP CAST (temper AS json);
DROP CAST (mood AS json);
-- may fail: if a row of t has f::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('f', f))).f::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE f::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('f', f))).f::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.f can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
DROP FUNCTION moods();
ALTER TABLE t ALTER COLUMN f TYPE jsonb USING to_jsonb(f);
DROP FUNCTION told(mood);
DROP TYPE felt;
CREATE TYPE felt AS (
    c temper,
    b text,
    a mood
);
CREATE TYPE t_f_values AS (
    f felt[]
);
-- may fail: if a value of t.f doesn't fit felt[]
ALTER TABLE t ALTER COLUMN f TYPE felt[] USING (jsonb_populate_record(NULL::t_f_values, jsonb_build_object('f', f))).f;
CREATE CAST (mood AS json) WITH FUNCTION said(mood);
CREATE OR REPLACE FUNCTION public.moods()
 RETURNS SETOF json
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (t.f[1].a)::json AS a
    FROM t;
END;
CREATE CAST (temper AS json) WITH FUNCTION told(temper) AS ASSIGNMENT;
ALTER TABLE others ALTER COLUMN j SET DEFAULT ('bad'::mood)::json;
-- may fail: if a row of others doesn't fit
ALTER TABLE others ADD CONSTRAINT others_m_check CHECK ((m::json ->> 'mood'::text) <> 'sad'::text);
DROP TYPE t_f_values;
CREATE VIEW v AS
SELECT id,
    f[1].a::json AS told
   FROM t;
CREATE INDEX others_expr_idx ON others ((m::json ->> 'mood'::text));
