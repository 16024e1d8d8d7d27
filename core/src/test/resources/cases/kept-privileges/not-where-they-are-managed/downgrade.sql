
DROP VIEW named;

ALTER TABLE users ALTER COLUMN name TYPE text;

CREATE VIEW named AS
SELECT name
   FROM users;

GRANT SELECT ON TABLE named TO reader;
