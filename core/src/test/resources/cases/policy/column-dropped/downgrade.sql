ALTER TABLE accounts ADD COLUMN deleted boolean;
CREATE POLICY gone ON accounts FOR DELETE USING (deleted);
ALTER POLICY own ON accounts USING (owner = CURRENT_USER AND NOT deleted);
