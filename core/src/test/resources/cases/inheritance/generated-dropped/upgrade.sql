ALTER TABLE ONLY places DROP COLUMN twice;
ALTER TABLE ONLY capitals DROP COLUMN twice;
ALTER TABLE large_capitals DROP COLUMN twice;
ALTER TABLE places ADD COLUMN twice integer GENERATED ALWAYS AS (size * 3) STORED;
ALTER TABLE ONLY places DROP COLUMN lower_name;
ALTER TABLE ONLY capitals DROP COLUMN lower_name;
ALTER TABLE large_capitals DROP COLUMN lower_name;
