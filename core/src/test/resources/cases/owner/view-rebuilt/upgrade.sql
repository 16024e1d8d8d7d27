DROP VIEW ages;
ALTER TABLE users ALTER COLUMN age TYPE bigint;
CREATE VIEW ages AS
SELECT age
   FROM users;
ALTER VIEW ages OWNER TO writer;
