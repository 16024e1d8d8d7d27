DROP MATERIALIZED VIEW stored;
DROP VIEW over_it;
DROP FUNCTION names(integer);
DROP VIEW base;
-- may fail: if a value of users.name doesn't fit character varying(50)
ALTER TABLE users ALTER COLUMN name TYPE character varying(50) USING name::varchar(50);
CREATE VIEW base AS
SELECT id,
    name
   FROM users;
CREATE OR REPLACE FUNCTION public.names(i integer)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT base.name
    FROM base
   WHERE (base.id = names.i);
END;
CREATE VIEW over_it AS
SELECT names(id) AS name
   FROM users;
CREATE MATERIALIZED VIEW stored AS
SELECT name
   FROM over_it;
CREATE INDEX stored_name ON stored (name);
