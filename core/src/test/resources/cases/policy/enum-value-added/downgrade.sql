DROP POLICY open ON accounts;
-- may fail: if rows hold shut
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'accounts.status' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT status::text AS label FROM accounts) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('open');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum status can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE status RENAME TO whimbrel_replaced;
CREATE TYPE status AS ENUM ('open');
ALTER TABLE accounts
    ALTER COLUMN status DROP DEFAULT,
    ALTER COLUMN status TYPE status USING status::text::status;
-- data loss: value shut of enum status
DROP TYPE whimbrel_replaced;
CREATE POLICY open ON accounts USING (status = 'open'::status);
