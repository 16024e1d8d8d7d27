CREATE OR REPLACE VIEW v WITH (check_option = 'local') AS
SELECT id,
    name
   FROM users
  WHERE id > 0;
CREATE OR REPLACE VIEW w WITH (security_barrier = false) AS
SELECT id
   FROM v;
