ALTER TYPE held ADD ATTRIBUTE b integer;
CREATE OR REPLACE VIEW v AS
SELECT id
   FROM w
  WHERE (h).b = 2 AND h <> ROW(1, 2)::held;
ALTER POLICY p ON w USING ((h).b = 2 AND h <> ROW(1, 2)::held);
