DROP POLICY own ON accounts;
ALTER TABLE accounts ALTER COLUMN owner TYPE bigint;
CREATE POLICY own ON accounts TO reader USING (owner = 5) WITH CHECK (owner > 0);
COMMENT ON POLICY own ON accounts IS 'theirs';
