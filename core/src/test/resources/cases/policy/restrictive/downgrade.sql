DROP POLICY own ON accounts;
CREATE POLICY own ON accounts USING (owner = CURRENT_USER);
