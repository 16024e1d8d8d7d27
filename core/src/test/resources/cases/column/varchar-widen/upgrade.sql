ALTER TABLE users ALTER COLUMN name TYPE character varying(100);
ALTER TABLE users ALTER COLUMN code TYPE text;
