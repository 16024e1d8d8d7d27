DROP POLICY p ON w;
DROP VIEW v;
-- data loss: attribute b of every held
ALTER TYPE held DROP ATTRIBUTE b;
CREATE VIEW v AS
SELECT id
   FROM w
  WHERE (h).a = 2 AND h <> ROW(1)::held;
CREATE POLICY p ON w USING ((h).a = 2 AND h <> ROW(1)::held);
