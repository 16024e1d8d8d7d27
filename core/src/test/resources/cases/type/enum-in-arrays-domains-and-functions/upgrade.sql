-- may fail: if a row of h has (l).st::text = 'paid'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM h
    WHERE (l).st::text = 'paid';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum st can''t lose values that rows hold: h.l.st holds ''paid'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of o has EXISTS (SELECT FROM (SELECT unnest(ls) AS element0) AS elements WHERE (element0).st::text = 'paid')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM o
    WHERE EXISTS (SELECT FROM (SELECT unnest(ls) AS element0) AS elements WHERE (element0).st::text = 'paid');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum st can''t lose values that rows hold: o.ls[].st holds ''paid'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of h.s doesn't fit st[]
ALTER TABLE h ALTER COLUMN s TYPE st[];
ALTER TABLE h ALTER COLUMN l TYPE text USING CASE WHEN l IS DISTINCT FROM NULL THEN ROW((l).sku, (l).qty, (l).st, NULL)::text END;
-- may fail: if a row of o has ls::text IS DISTINCT FROM (jsonb_populate_record(o.*, jsonb_build_object('ls', ls))).ls::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE o IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM o
    WHERE ls::text IS DISTINCT FROM (jsonb_populate_record(o.*, jsonb_build_object('ls', ls))).ls::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'o.ls can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE o ALTER COLUMN ls TYPE jsonb USING to_jsonb(ls);
-- may fail: if a value of o.rng doesn't fit int8multirange
ALTER TABLE o ALTER COLUMN rng TYPE int8multirange USING rng::text::int8multirange;
DROP INDEX o_nxt_idx;
DROP VIEW ov;
DROP OPERATOR ==> (st, st);
DROP FUNCTION sl(st, st);
DROP FUNCTION nxt(st);
DROP FUNCTION lines(o);
DROP DOMAIN stl;
DROP TYPE oline;
-- may fail: if rows hold paid
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'h.s' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT unnest(s)::text AS label FROM h) AS used GROUP BY label
        UNION ALL
        SELECT 'o.hist' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT unnest(hist)::text AS label FROM o) AS used GROUP BY label
        UNION ALL
        SELECT 'o.st' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT st::text AS label FROM o) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('new', 'done', 'gone');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum st can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE st RENAME TO whimbrel_replaced;
CREATE TYPE st AS ENUM ('new', 'done', 'gone');
ALTER TABLE h
    ALTER COLUMN s DROP DEFAULT,
    ALTER COLUMN s TYPE st[] USING s::text[]::st[];
ALTER TABLE o
    ALTER COLUMN hist DROP DEFAULT,
    ALTER COLUMN hist TYPE st[] USING hist::text[]::st[],
    ALTER COLUMN hist SET DEFAULT '{new,done}'::st[],
    ALTER COLUMN st DROP DEFAULT,
    ALTER COLUMN st TYPE st USING st::text::st;
-- data loss: value paid of enum st
DROP TYPE whimbrel_replaced;
CREATE TYPE oline AS (
    sku text,
    qty bigint,
    st st,
    note text
);
CREATE DOMAIN stl AS st[]
    CONSTRAINT stl_check CHECK (array_length(VALUE, 1) < 6);
CREATE OR REPLACE FUNCTION public.lines(o)
 RETURNS SETOF oline
 LANGUAGE sql
AS $function$ select unnest($1.ls) $function$;
CREATE OR REPLACE FUNCTION public.nxt(st)
 RETURNS st
 LANGUAGE sql
 IMMUTABLE
AS $function$ select case $1 when 'new' then 'done'::public.st else 'gone' end $function$;
CREATE OR REPLACE FUNCTION public.sl(a st, b st)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1 < $2 $function$;
CREATE OPERATOR public.==> (
    FUNCTION = sl,
    LEFTARG = st,
    RIGHTARG = st
);
-- may fail: if a value of h.s doesn't fit stl
ALTER TABLE h ALTER COLUMN s TYPE stl;
-- may fail: if a value of h.l doesn't fit oline
ALTER TABLE h ALTER COLUMN l TYPE oline USING l::oline;
ALTER TABLE o ALTER COLUMN st SET DEFAULT 'new'::st;
LOCK TABLE o IN ACCESS EXCLUSIVE MODE;
UPDATE o
SET st = 'new'::st
WHERE st IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE o ALTER COLUMN st SET NOT NULL;
CREATE TYPE o_ls_values AS (
    ls oline[]
);
-- may fail: if a value of o.ls doesn't fit oline[]
ALTER TABLE o ALTER COLUMN ls TYPE oline[] USING (jsonb_populate_record(NULL::o_ls_values, jsonb_build_object('ls', ls))).ls;
DROP TYPE o_ls_values;
CREATE VIEW ov AS
SELECT id,
    (lines(o.*)).sku AS sku,
    (lines(o.*)).note AS note,
    nxt(st) AS nx
   FROM o;
CREATE INDEX o_nxt_idx ON o (nxt(st)) WHERE st <> 'new'::st;
