ALTER POLICY added ON accounts WITH CHECK (balance >= 0::numeric);
ALTER POLICY own ON accounts WITH CHECK (balance >= 0::numeric);
ALTER POLICY seen ON accounts TO PUBLIC USING (balance > 0::numeric);
