DROP VIEW app.names;
ALTER TABLE app.users ALTER COLUMN name TYPE character varying(20);
CREATE VIEW app.names AS
SELECT u.name,
    o.name AS other
   FROM app.users u
     JOIN users o USING (id);
