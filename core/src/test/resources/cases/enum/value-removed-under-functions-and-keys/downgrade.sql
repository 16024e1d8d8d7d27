-- may fail: if a row of t has (b).label::text = 'xl'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE (b).label::text = 'xl';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum size can''t lose values that rows hold: t.b.label holds ''xl'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.b.h doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (b).h::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b.h can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.b.w doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE (b).w::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.b.w can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN d DROP NOT NULL;
DROP POLICY p ON t;
DROP TRIGGER tr ON t;
DROP INDEX t_area_idx;
DROP MATERIALIZED VIEW mv;
DROP VIEW v;
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
ALTER TABLE t ALTER COLUMN b TYPE text;
ALTER TABLE t DROP COLUMN ok;
ALTER TABLE t DROP CONSTRAINT t_check;
-- may fail: if a value of t.d doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE d::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.d can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN d TYPE integer;
DROP FUNCTION small(size);
DROP FUNCTION area(mybox);
DROP TYPE mybox;
-- may fail: if rows hold xl
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 't.s' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT s::text AS label FROM t) AS used GROUP BY label
        UNION ALL
        SELECT 't.ss' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT unnest(ss)::text AS label FROM t) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('s', 'm', 'l');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum size can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE size RENAME TO whimbrel_replaced;
CREATE TYPE size AS ENUM ('s', 'm', 'l');
ALTER TABLE t
    ALTER COLUMN s DROP DEFAULT,
    ALTER COLUMN s TYPE size USING s::text::size,
    ALTER COLUMN s SET DEFAULT 's'::size,
    ALTER COLUMN ss DROP DEFAULT,
    ALTER COLUMN ss TYPE size[] USING ss::text[]::size[];
-- data loss: value xl of enum size
DROP TYPE whimbrel_replaced;
CREATE OR REPLACE FUNCTION public.small(s size DEFAULT 's'::size)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT (s = 's'::size);
END;
ALTER TABLE t ADD COLUMN ok boolean GENERATED ALWAYS AS (s = 's'::size) STORED;
CREATE TRIGGER tr BEFORE UPDATE OF s ON t FOR EACH ROW WHEN (old.s IS DISTINCT FROM new.s AND small(new.s)) EXECUTE FUNCTION tf();
DROP DOMAIN pos;
CREATE DOMAIN pos AS integer
    CONSTRAINT pos_check CHECK (VALUE > 0);
CREATE TYPE mybox AS (
    w pos,
    h integer,
    label size
);
CREATE OR REPLACE FUNCTION public.area(b mybox)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select ($1).w * ($1).h$function$;
-- may fail: if a value of t.d doesn't fit pos
ALTER TABLE t ALTER COLUMN d TYPE pos;
-- may fail: if a value of t.b doesn't fit mybox
ALTER TABLE t ALTER COLUMN b TYPE mybox USING b::mybox;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_check CHECK (small(s) OR d::integer > 0);
CREATE VIEW v AS
SELECT id,
    s,
    area(b) AS a,
    small() AS sm
   FROM t
  WHERE small(s);
CREATE MATERIALIZED VIEW mv AS
SELECT s,
    count(*) AS n,
    max(d::integer) AS d
   FROM t
  GROUP BY s;
-- may fail: if rows of mv have equal keys
CREATE UNIQUE INDEX mv_s_idx ON mv (s);
CREATE INDEX t_area_idx ON t (area(b)) WHERE s <> 'l'::size;
CREATE POLICY p ON t FOR SELECT USING (small(s) AND d::integer > 1);
