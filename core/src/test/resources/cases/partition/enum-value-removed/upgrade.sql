-- may fail: if rows hold c
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 't.k' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT k::text AS label FROM t) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('a', 'b');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum kind can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE kind RENAME TO whimbrel_replaced;
CREATE TYPE kind AS ENUM ('a', 'b');
ALTER TABLE t
    ALTER COLUMN k DROP DEFAULT,
    ALTER COLUMN k TYPE kind USING k::text::kind,
    ALTER COLUMN k SET DEFAULT 'a'::kind;
-- data loss: value c of enum kind
DROP TYPE whimbrel_replaced;
