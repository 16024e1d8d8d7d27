DROP VIEW v;
CREATE VIEW v AS
SELECT id,
    name
   FROM users;
