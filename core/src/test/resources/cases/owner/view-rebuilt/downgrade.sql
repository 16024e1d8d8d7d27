DROP VIEW ages;
-- may fail: if a value of users.age doesn't fit integer
ALTER TABLE users ALTER COLUMN age TYPE integer;
CREATE VIEW ages AS
SELECT age
   FROM users;
ALTER VIEW ages OWNER TO writer;
