ALTER TABLE old DROP CONSTRAINT old_span;
ALTER TABLE old DROP CONSTRAINT "Odd key";
ALTER TABLE old DROP CONSTRAINT old_pkey;
-- data loss: all rows of made
DROP TABLE made;
-- data loss: all rows of audit.made
DROP TABLE audit.made;
DROP SCHEMA audit;
