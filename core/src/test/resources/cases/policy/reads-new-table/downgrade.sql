ALTER POLICY own ON accounts USING (owner = CURRENT_USER);
-- data loss: all rows of zones
DROP TABLE zones;
