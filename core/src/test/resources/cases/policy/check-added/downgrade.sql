DROP POLICY own ON accounts;
CREATE POLICY own ON accounts USING (owner = CURRENT_USER);
COMMENT ON POLICY own ON accounts IS 'theirs';
DROP POLICY "none" ON accounts;
CREATE POLICY "none" ON accounts;
