-- data loss: all rows of audit.events
DROP TABLE audit.events;
DROP SCHEMA audit;
