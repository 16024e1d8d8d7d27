DROP FUNCTION is_active(accountstatus);
-- may fail: if rows hold new
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'users.history' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT unnest(history)::text AS label FROM users) AS used GROUP BY label
        UNION ALL
        SELECT 'users.status' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT status::text AS label FROM users) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('active', 'blocked');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum accountstatus can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE accountstatus RENAME TO whimbrel_replaced;
CREATE TYPE accountstatus AS ENUM ('active', 'blocked');
ALTER TABLE users
    ALTER COLUMN history DROP DEFAULT,
    ALTER COLUMN history TYPE accountstatus[] USING history::text[]::accountstatus[],
    ALTER COLUMN status DROP DEFAULT,
    ALTER COLUMN status TYPE accountstatus USING status::text::accountstatus,
    ALTER COLUMN status SET DEFAULT 'blocked'::accountstatus;
-- data loss: value new of enum accountstatus
DROP TYPE whimbrel_replaced;
CREATE OR REPLACE FUNCTION public.is_active(accountstatus)
 RETURNS boolean
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ($1 = 'active'::accountstatus);
END;
ALTER TYPE accountstatus RENAME TO userstatus;
ALTER TYPE userstatus RENAME VALUE 'blocked' TO 'suspended';
