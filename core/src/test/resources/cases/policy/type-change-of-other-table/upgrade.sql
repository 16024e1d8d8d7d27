DROP POLICY own ON accounts;
ALTER TABLE staff ALTER COLUMN boss TYPE bigint;
CREATE POLICY own ON accounts USING ((EXISTS ( SELECT
   FROM staff s
  WHERE s.boss = accounts.id)));
