COMMENT ON POLICY own ON accounts IS 'theirs';
COMMENT ON POLICY seen ON accounts IS NULL;
