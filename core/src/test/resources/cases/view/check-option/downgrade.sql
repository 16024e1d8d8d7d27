CREATE OR REPLACE VIEW v AS
SELECT id,
    name
   FROM users
  WHERE id > 0;
CREATE OR REPLACE VIEW w WITH (check_option = 'cascaded') AS
SELECT id
   FROM v;
