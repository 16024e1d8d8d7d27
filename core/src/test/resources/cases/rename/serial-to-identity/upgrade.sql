ALTER TABLE t RENAME COLUMN id TO number;
ALTER TABLE t RENAME TO u;
ALTER TABLE u RENAME CONSTRAINT t_pkey TO u_pkey;
ALTER TABLE u ALTER COLUMN number DROP DEFAULT;
ALTER TABLE u ALTER COLUMN number TYPE bigint;
-- data loss: how far t_id_seq has counted
DROP SEQUENCE t_id_seq;
ALTER TABLE u ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('u', 'number'), max(number)) FROM u HAVING max(number) >= 1;
