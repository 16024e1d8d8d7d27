CREATE TABLE zones (
    name text,
    admin name
);
ALTER POLICY own ON accounts USING ((owner IN ( SELECT zones.name
   FROM zones
  WHERE zones.admin = CURRENT_USER)));
CREATE POLICY zone ON zones USING (admin = CURRENT_USER);
