DROP INDEX i;
ALTER TABLE t DROP CONSTRAINT any_mood;
-- may fail: if rows hold sad
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 't.m' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT unnest(m)::text AS label FROM t) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('glad');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('glad');
ALTER TABLE t
    ALTER COLUMN m DROP DEFAULT,
    ALTER COLUMN m TYPE mood[] USING m::text[]::mood[],
    ALTER COLUMN m SET DEFAULT ARRAY[]::mood[];
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT any_mood CHECK (m <> ARRAY[]::mood[]);
-- may fail: if rows of t have equal keys
CREATE UNIQUE INDEX i ON t (m) WHERE m <> ARRAY[]::mood[];
