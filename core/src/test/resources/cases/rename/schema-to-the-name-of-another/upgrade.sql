ALTER TABLE journal.same RENAME TO same_former;
ALTER ROUTINE audit.one() SET SCHEMA journal;
ALTER TYPE audit.kind SET SCHEMA journal;
ALTER TABLE audit.events RENAME TO logs;
ALTER TABLE audit.logs SET SCHEMA journal;
ALTER TABLE audit.same SET SCHEMA journal;
ALTER SEQUENCE journal.events_id_seq RENAME TO logs_id_seq;
ALTER TABLE journal.logs RENAME CONSTRAINT events_pkey TO logs_pkey;
-- data loss: all rows of journal.same_former
DROP TABLE journal.same_former;
-- data loss: all rows of journal.gone
DROP TABLE journal.gone;
DROP SCHEMA audit;
