
ALTER TABLE users DROP CONSTRAINT both_said;

ALTER TABLE users DROP CONSTRAINT users_status_check;

ALTER TABLE users ALTER COLUMN status TYPE character varying(20);

ALTER TABLE users ALTER COLUMN name TYPE character varying(50);

ALTER TABLE users DROP CONSTRAINT odd;

ALTER TABLE users ALTER COLUMN code TYPE numeric(8,2);

-- long lock: reads all of users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN email TYPE character varying(100);

ALTER TABLE users ADD CONSTRAINT both_said CHECK (name::text <> status::text) NOT VALID;

ALTER TABLE users ADD CONSTRAINT users_status_check CHECK (status::text = ANY (ARRAY['new'::character varying::text, 'old'::character varying::text])) NOT VALID;

ALTER TABLE users ADD CONSTRAINT odd CHECK (code > 0::numeric) NO INHERIT NOT VALID;
-- whimbrel:commit

-- may fail: if a row of users breaks both_said
ALTER TABLE users VALIDATE CONSTRAINT both_said;
-- whimbrel:commit

-- may fail: if a row of users breaks users_status_check
ALTER TABLE users VALIDATE CONSTRAINT users_status_check;
-- whimbrel:commit

-- may fail: if a row of users breaks odd
ALTER TABLE users VALIDATE CONSTRAINT odd;
