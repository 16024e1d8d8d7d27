CREATE OR REPLACE VIEW ages AS
SELECT id,
    age
   FROM users;
GRANT SELECT (age) ON TABLE ages TO writer;
