ALTER POLICY own ON accounts USING (owner = CURRENT_USER);
DROP POLICY gone ON accounts;
-- data loss: all values of accounts.deleted
ALTER TABLE accounts DROP COLUMN deleted;
