CREATE SEQUENCE t4_id_seq;
ALTER TABLE t4 ALTER COLUMN id DROP DEFAULT;
-- data loss: how far t4_Odd one_seq has counted
DROP SEQUENCE "t4_Odd one_seq";
ALTER TABLE t4 ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('t4', 'id'), max(id)) FROM t4 HAVING max(id) >= 1;
ALTER TABLE t4 ADD COLUMN id_former bigint DEFAULT nextval('t4_id_seq'::regclass) NOT NULL;
ALTER SEQUENCE t4_id_seq OWNED BY t4.id_former;
ALTER SEQUENCE t4_id_seq1 RENAME TO "t4_Odd one_seq";
ALTER TABLE t4 RENAME COLUMN id TO "Odd one";
ALTER TABLE t4 RENAME COLUMN id_former TO id;
