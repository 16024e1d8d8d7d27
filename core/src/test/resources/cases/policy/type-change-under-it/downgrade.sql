DROP POLICY own ON accounts;
-- may fail: if a value of accounts.owner doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM accounts
    WHERE owner::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'accounts.owner can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE accounts ALTER COLUMN owner TYPE integer;
CREATE POLICY own ON accounts TO reader USING (owner = 5) WITH CHECK (owner > 0);
COMMENT ON POLICY own ON accounts IS 'theirs';
