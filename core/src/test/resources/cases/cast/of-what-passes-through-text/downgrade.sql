DROP CAST (text AS held);
DROP CAST (span AS text);
ALTER TABLE t ALTER COLUMN s TYPE text;
DROP CAST (held AS text);
-- may fail: if a value of t.h.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (h).a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.h.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.k.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (k).a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.k.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN h TYPE text;
ALTER TABLE t ALTER COLUMN k TYPE text;
-- may fail: if a value of held.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE held IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM held
    WHERE a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'held.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE held ALTER COLUMN a TYPE integer;
-- may fail: if a value of t.h doesn't fit held
ALTER TABLE t ALTER COLUMN h TYPE held USING h::held;
-- may fail: if a value of t.k doesn't fit kept
ALTER TABLE t ALTER COLUMN k TYPE kept USING k::kept;
CREATE CAST (held AS text) WITH FUNCTION text_of(held);
CREATE CAST (text AS held) WITH FUNCTION held_of(text);
DROP FUNCTION text_of(span);
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = integer);
CREATE OR REPLACE FUNCTION public.text_of(span)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select '[' || lower($1) || ',' || lower($1) || ']' $function$;
-- may fail: if a value of t.s doesn't fit span
ALTER TABLE t ALTER COLUMN s TYPE span USING s::span;
CREATE CAST (span AS text) WITH FUNCTION text_of(span) AS ASSIGNMENT;
