DROP MATERIALIZED VIEW ages;
-- may fail: if a value of users.age doesn't fit integer
ALTER TABLE users ALTER COLUMN age TYPE integer;
CREATE MATERIALIZED VIEW ages AS
SELECT age,
    count(*) AS n
   FROM users
  GROUP BY age;
GRANT SELECT ON TABLE ages TO reader;
