-- may fail: if a row of t has (b).label::text = 'm'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE (b).label::text = 'm';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum size can''t lose values that rows hold: t.b.label holds ''m'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
DROP POLICY p ON t;
DROP TRIGGER tr ON t;
DROP INDEX t_area_idx;
DROP MATERIALIZED VIEW mv;
DROP VIEW v;
ALTER TABLE t ALTER COLUMN id TYPE bigint;
ALTER TABLE t ALTER COLUMN b TYPE text;
ALTER TABLE t DROP COLUMN ok;
ALTER TABLE t DROP CONSTRAINT t_check;
ALTER TABLE t ALTER COLUMN d TYPE bigint;
DROP FUNCTION small(size);
DROP FUNCTION area(mybox);
DROP TYPE mybox;
-- may fail: if rows hold m
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
    WHERE label NOT IN ('s', 'l', 'xl');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum size can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE size RENAME TO whimbrel_replaced;
CREATE TYPE size AS ENUM ('s', 'l', 'xl');
ALTER TABLE t
    ALTER COLUMN s DROP DEFAULT,
    ALTER COLUMN s TYPE size USING s::text::size,
    ALTER COLUMN s SET DEFAULT 'xl'::size,
    ALTER COLUMN ss DROP DEFAULT,
    ALTER COLUMN ss TYPE size[] USING ss::text[]::size[];
-- data loss: value m of enum size
DROP TYPE whimbrel_replaced;
CREATE OR REPLACE FUNCTION public.small(s size DEFAULT 'xl'::size)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT (s <> 'l'::size);
END;
ALTER TABLE t ADD COLUMN ok boolean GENERATED ALWAYS AS (s = 'xl'::size) STORED;
DROP DOMAIN pos;
CREATE DOMAIN pos AS bigint
    CONSTRAINT pos_check CHECK (VALUE >= 0);
CREATE TYPE mybox AS (
    w pos,
    h bigint,
    label size
);
CREATE OR REPLACE FUNCTION public.area(b mybox)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$select ($1).w * ($1).h$function$;
-- may fail: if a value of t.d doesn't fit pos
ALTER TABLE t ALTER COLUMN d TYPE pos;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
UPDATE t
SET d = 1
WHERE d IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE t ALTER COLUMN d SET NOT NULL;
-- may fail: if a value of t.b doesn't fit mybox
ALTER TABLE t ALTER COLUMN b TYPE mybox USING b::mybox;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_check CHECK (small(s) OR d::bigint >= 0);
CREATE VIEW v AS
SELECT id,
    s,
    area(b) AS a,
    small() AS sm,
    d
   FROM t
  WHERE small(s);
CREATE MATERIALIZED VIEW mv AS
SELECT s,
    count(*) AS n,
    min(d::bigint) AS d
   FROM t
  GROUP BY s;
-- may fail: if rows of mv have equal keys
CREATE UNIQUE INDEX mv_s_n_idx ON mv (s, n);
CREATE INDEX t_area_idx ON t (area(b)) WHERE s <> 'xl'::size;
CREATE TRIGGER tr BEFORE UPDATE OF s, d ON t FOR EACH ROW WHEN (old.s IS DISTINCT FROM new.s AND small(new.s)) EXECUTE FUNCTION tf();
CREATE POLICY p ON t FOR SELECT USING (small(s) AND d::bigint > 2);
