DROP VIEW app.names;
-- may fail: if a value of app.users.name doesn't fit character varying(10)
ALTER TABLE app.users ALTER COLUMN name TYPE character varying(10);
CREATE VIEW app.names AS
SELECT u.name,
    o.name AS other
   FROM app.users u
     JOIN users o USING (id);
