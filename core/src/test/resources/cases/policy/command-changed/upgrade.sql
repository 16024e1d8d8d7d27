DROP POLICY own ON accounts;
CREATE POLICY own ON accounts FOR UPDATE USING (owner = CURRENT_USER);
COMMENT ON POLICY own ON accounts IS 'theirs';
