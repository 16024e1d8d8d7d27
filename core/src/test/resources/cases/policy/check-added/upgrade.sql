ALTER POLICY "none" ON accounts USING (false);
ALTER POLICY own ON accounts WITH CHECK (balance >= 0::numeric);
