CREATE OR REPLACE VIEW v AS
SELECT id
   FROM w
  WHERE (h).a = 2;
ALTER POLICY p ON w USING ((h).a = 2);
-- data loss: attribute b of every held
ALTER TYPE held DROP ATTRIBUTE b;
