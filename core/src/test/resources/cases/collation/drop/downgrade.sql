CREATE COLLATION german (provider = icu, locale = 'de');
ALTER TABLE people ALTER COLUMN name TYPE text COLLATE german;
