CREATE EXTENSION IF NOT EXISTS citext;
ALTER SEQUENCE t_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
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
ALTER TABLE t ALTER COLUMN tags TYPE citext[];
ALTER TABLE u ALTER COLUMN e DROP DEFAULT;
ALTER TABLE u ALTER COLUMN e TYPE citext;
DROP INDEX t_h_idx;
DROP VIEW v;
ALTER TABLE t ALTER COLUMN name TYPE citext;
DROP FUNCTION f(text);
ALTER EXTENSION hstore SET SCHEMA public;
CREATE OR REPLACE FUNCTION public.f(citext)
 RETURNS hstore
 LANGUAGE sql
AS $function$ select hstore('a', $1::text) $function$;
CREATE VIEW v AS
SELECT name,
    h -> 'a'::text AS a
   FROM t;
CREATE INDEX t_h_idx ON t USING gin (h);
DROP DOMAIN email;
CREATE DOMAIN email AS citext
    CONSTRAINT email_check CHECK (VALUE ~ '@'::citext);
-- may fail: if a value of u.e doesn't fit email
ALTER TABLE u ALTER COLUMN e TYPE email;
ALTER TABLE u ALTER COLUMN e SET DEFAULT 'a@b'::citext;
DROP SCHEMA ext;
