COMMENT ON POLICY own ON accounts IS NULL;
COMMENT ON POLICY seen ON accounts IS 'By all';
