DROP VIEW old;
DROP VIEW ages;
-- may fail: if a value of users.age doesn't fit integer
ALTER TABLE users ALTER COLUMN age TYPE integer USING age::integer;
CREATE VIEW ages AS
SELECT id,
    age
   FROM users;
CREATE VIEW old AS
SELECT id
   FROM ages
  WHERE age > 60;
GRANT SELECT ON TABLE ages TO reader;
GRANT SELECT, UPDATE ON TABLE old TO reader WITH GRANT OPTION;
GRANT SELECT (id) ON TABLE old TO writer;
