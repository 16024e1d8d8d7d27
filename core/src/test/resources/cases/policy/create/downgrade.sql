ALTER TABLE accounts DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON accounts;
DROP POLICY own ON accounts;
DROP POLICY gone ON accounts;
DROP POLICY added ON accounts;
