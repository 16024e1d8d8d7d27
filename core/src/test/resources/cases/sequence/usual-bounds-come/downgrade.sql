SELECT pg_catalog.setval('down'::regclass, 1000, false) WHERE coalesce(pg_catalog.pg_sequence_last_value('down'::regclass), (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = 'down'::regclass)) > 1000;
ALTER SEQUENCE down AS bigint INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE 1000 START WITH 1000 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval('from_zero'::regclass, 0, false) WHERE coalesce(pg_catalog.pg_sequence_last_value('from_zero'::regclass), (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = 'from_zero'::regclass)) < 0;
ALTER SEQUENCE from_zero AS bigint INCREMENT BY 1 MINVALUE 0 MAXVALUE 9223372036854775807 START WITH 0 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval('used'::regclass, 0, false) WHERE coalesce(pg_catalog.pg_sequence_last_value('used'::regclass), (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = 'used'::regclass)) < 0;
ALTER SEQUENCE used AS bigint INCREMENT BY 1 MINVALUE 0 MAXVALUE 9223372036854775807 START WITH 0 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass, 0, false) WHERE coalesce(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass), (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = pg_catalog.pg_get_serial_sequence('t', 'id')::regclass)) < 0;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 0 SET MAXVALUE 9223372036854775807 SET START WITH 0 SET CACHE 1 SET NO CYCLE;
