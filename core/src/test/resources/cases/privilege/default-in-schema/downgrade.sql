ALTER DEFAULT PRIVILEGES IN SCHEMA audit REVOKE SELECT, INSERT ON TABLES FROM reader;
-- data loss: all rows of audit.events
DROP TABLE audit.events;
DROP SCHEMA journal;
