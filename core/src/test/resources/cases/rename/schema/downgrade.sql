ALTER TABLE journal.entries RENAME CONSTRAINT entries_pkey TO events_pkey;
ALTER SEQUENCE journal.entries_id_seq RENAME TO events_id_seq;
ALTER SCHEMA journal RENAME TO audit;
ALTER TABLE audit.entries RENAME TO events;
ALTER TYPE audit.kind RENAME VALUE 'c' TO 'b';
