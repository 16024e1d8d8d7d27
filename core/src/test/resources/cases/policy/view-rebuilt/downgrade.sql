DROP POLICY own ON accounts;
DROP VIEW active;
CREATE VIEW active AS
SELECT id
   FROM staff;
CREATE POLICY own ON accounts USING ((id IN ( SELECT active.id
   FROM active)));
