CREATE SCHEMA audit;
CREATE TABLE journal.gone (
    id integer
);
CREATE TABLE journal.same_former (
    id integer,
    yours text
);
ALTER TABLE journal.logs RENAME CONSTRAINT logs_pkey TO events_pkey;
ALTER SEQUENCE journal.logs_id_seq RENAME TO events_id_seq;
ALTER TABLE journal.same SET SCHEMA audit;
ALTER TABLE journal.logs SET SCHEMA audit;
ALTER TABLE audit.logs RENAME TO events;
ALTER TYPE journal.kind SET SCHEMA audit;
ALTER ROUTINE journal.one() SET SCHEMA audit;
ALTER TABLE journal.same_former RENAME TO same;
