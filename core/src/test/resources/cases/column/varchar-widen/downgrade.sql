-- may fail: if a value of users.name doesn't fit character varying(50)
ALTER TABLE users ALTER COLUMN name TYPE character varying(50);
-- may fail: if a value of users.code doesn't fit character varying(5)
ALTER TABLE users ALTER COLUMN code TYPE character varying(5);
