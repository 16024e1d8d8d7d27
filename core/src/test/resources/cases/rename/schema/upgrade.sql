ALTER TYPE audit.kind RENAME VALUE 'b' TO 'c';
ALTER TABLE audit.events RENAME TO entries;
ALTER SCHEMA audit RENAME TO journal;
ALTER SEQUENCE journal.events_id_seq RENAME TO entries_id_seq;
ALTER TABLE journal.entries RENAME CONSTRAINT events_pkey TO entries_pkey;
