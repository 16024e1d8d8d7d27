DROP INDEX people_m;
DROP MATERIALIZED VIEW mv;
DROP VIEW v2;
DROP VIEW v1;
ALTER TABLE people ALTER COLUMN id TYPE bigint;
-- may fail: if a value of people.v doesn't fit character varying(40)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM people
    WHERE length(v::text) > 40;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.v can''t become character varying(40), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE people ALTER COLUMN v TYPE character varying(40);
DROP FUNCTION feels(people);
-- may fail: if rows hold sad
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'people.m' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT m::text AS label FROM people) AS used GROUP BY label
        UNION ALL
        SELECT 'people.ms' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT unnest(ms)::text AS label FROM people) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('meh', 'ok', 'happy');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('meh', 'ok', 'happy');
ALTER TABLE people
    ALTER COLUMN m DROP DEFAULT,
    ALTER COLUMN m TYPE mood USING m::text::mood,
    ALTER COLUMN m SET DEFAULT 'ok'::mood,
    ALTER COLUMN ms DROP DEFAULT,
    ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
CREATE OR REPLACE FUNCTION public.feels(p people)
 RETURNS mood
 LANGUAGE sql
 STABLE
AS $function$ select p.m $function$;
CREATE VIEW v1 AS
SELECT id,
    m,
    ms,
    v,
    tags
   FROM people
  WHERE m <> 'meh'::mood;
CREATE VIEW v2 AS
SELECT v1.id,
    v1.m,
    v1.ms,
    v1.v,
    v1.tags,
    v1.*::v1 AS whole,
    feels(p.*) AS f
   FROM v1
     JOIN people p USING (id);
COMMENT ON COLUMN v2.whole IS 'The whole';
CREATE MATERIALIZED VIEW mv AS
SELECT m,
    count(*) AS n
   FROM v2
  GROUP BY m;
-- may fail: if rows of mv have equal keys
CREATE UNIQUE INDEX mv_m ON mv (m);
CREATE INDEX people_m ON people (m) WHERE m = 'happy'::mood;
CREATE OR REPLACE RULE r1 AS
    ON INSERT TO v1 DO INSTEAD  INSERT INTO people (id, m, ms, v)
  VALUES (new.id, new.m, new.ms, new.v);
