ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;
CREATE POLICY "none" ON accounts FOR SELECT;
CREATE POLICY own ON accounts USING (owner = CURRENT_USER) WITH CHECK (balance >= 0::numeric);
COMMENT ON POLICY own ON accounts IS 'theirs';
