CREATE OR REPLACE FUNCTION public.told(mood)
 RETURNS json
 LANGUAGE sql
 IMMUTABLE
RETURN json_build_object('mood', ($1)::text);
ALTER TABLE others ALTER COLUMN j DROP DEFAULT;
DROP INDEX others_expr_idx;
DROP VIEW v;
ALTER TABLE others DROP CONSTRAINT others_m_check;
DROP CAST (temper AS json);
DROP CAST (mood AS json);
-- may fail: if a row of t has EXISTS (SELECT FROM (SELECT unnest(f) AS element0) AS elements WHERE (element0).c::text = 'mild')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(f) AS element0) AS elements WHERE (element0).c::text = 'mild');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum temper can''t lose values that rows hold: t.f[].c holds ''mild'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
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
DROP FUNCTION told(temper);
DROP FUNCTION moods();
ALTER TABLE t ALTER COLUMN f TYPE jsonb USING to_jsonb(f);
DROP FUNCTION said(mood);
DROP TYPE felt;
ALTER TYPE temper RENAME TO whimbrel_replaced;
CREATE TYPE temper AS ENUM ('calm', 'wild');
-- data loss: value mild of enum temper
DROP TYPE whimbrel_replaced;
CREATE TYPE felt AS (
    a mood,
    b text,
    c temper
);
CREATE OR REPLACE FUNCTION public.told(temper)
 RETURNS json
 LANGUAGE sql
 IMMUTABLE
AS $function$ select json_build_object('temper', $1::text) $function$;
CREATE TYPE t_f_values AS (
    f felt[]
);
-- may fail: if a value of t.f doesn't fit felt[]
ALTER TABLE t ALTER COLUMN f TYPE felt[] USING (jsonb_populate_record(NULL::t_f_values, jsonb_build_object('f', f))).f;
CREATE CAST (mood AS json) WITH FUNCTION told(mood);
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
