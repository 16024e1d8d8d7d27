SELECT pg_catalog.setval('down', 1000, false) FROM down WHERE last_value > 1000;
ALTER SEQUENCE down AS bigint INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE 1000 START WITH 1000 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval('from_zero', 0, false) FROM from_zero WHERE last_value < 0;
ALTER SEQUENCE from_zero AS bigint INCREMENT BY 1 MINVALUE 0 MAXVALUE 9223372036854775807 START WITH 0 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval('used', 0, false) FROM used WHERE last_value < 0;
ALTER SEQUENCE used AS bigint INCREMENT BY 1 MINVALUE 0 MAXVALUE 9223372036854775807 START WITH 0 CACHE 1 NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('t', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, 0, false) FROM %s WHERE last_value < 0', counter, counter);
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 0 SET MAXVALUE 9223372036854775807 SET START WITH 0 SET CACHE 1 SET NO CYCLE;
