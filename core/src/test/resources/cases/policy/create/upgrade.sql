ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;
CREATE POLICY added ON accounts FOR INSERT TO writer WITH CHECK (balance >= 0::numeric);
CREATE POLICY gone ON accounts AS RESTRICTIVE FOR DELETE USING (balance = 0::numeric);
CREATE POLICY own ON accounts USING (owner = CURRENT_USER);
COMMENT ON POLICY own ON accounts IS 'It''s theirs';
CREATE POLICY seen ON accounts FOR SELECT TO reader, writer USING (balance > 0::numeric OR owner IS NULL);
