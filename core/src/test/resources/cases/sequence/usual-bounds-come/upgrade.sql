SELECT pg_catalog.setval('down'::regclass, -1, false) WHERE coalesce(pg_catalog.pg_sequence_last_value('down'::regclass), (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = 'down'::regclass)) > -1;
ALTER SEQUENCE down AS bigint INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval('from_zero'::regclass, 1, false) WHERE coalesce(pg_catalog.pg_sequence_last_value('from_zero'::regclass), (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = 'from_zero'::regclass)) < 1;
ALTER SEQUENCE from_zero AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval('used'::regclass, 1, false) WHERE coalesce(pg_catalog.pg_sequence_last_value('used'::regclass), (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = 'used'::regclass)) < 1;
ALTER SEQUENCE used AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass, 1, false) WHERE coalesce(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass), (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = pg_catalog.pg_get_serial_sequence('t', 'id')::regclass)) < 1;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 9223372036854775807 SET START WITH 1 SET CACHE 1 SET NO CYCLE;
