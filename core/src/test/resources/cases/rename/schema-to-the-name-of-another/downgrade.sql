CREATE SCHEMA audit;
CREATE OR REPLACE FUNCTION audit.one()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
CREATE TABLE journal.gone (
    id integer
);
CREATE TABLE journal.same_former (
    id integer,
    yours text
);
DROP FUNCTION journal.one();
ALTER TABLE journal.logs RENAME CONSTRAINT logs_pkey TO events_pkey;
ALTER SEQUENCE journal.logs_id_seq RENAME TO events_id_seq;
ALTER TABLE journal.same SET SCHEMA audit;
ALTER TABLE journal.logs SET SCHEMA audit;
ALTER TABLE audit.logs RENAME TO events;
ALTER TYPE journal.kind SET SCHEMA audit;
ALTER TABLE journal.same_former RENAME TO same;
