SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass, 100, false) WHERE coalesce(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('t', 'id')::regclass), 99) < 100;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 50 SET MINVALUE 100 SET MAXVALUE 9223372036854775807 SET START WITH 100 SET CACHE 5 SET NO CYCLE;
