SELECT pg_catalog.setval('down', -1, false) FROM down WHERE last_value > -1;
ALTER SEQUENCE down AS bigint INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval('from_zero', 1, false) FROM from_zero WHERE last_value < 1;
ALTER SEQUENCE from_zero AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
SELECT pg_catalog.setval('used', 1, false) FROM used WHERE last_value < 1;
ALTER SEQUENCE used AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('t', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, 1, false) FROM %s WHERE last_value < 1', counter, counter);
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 9223372036854775807 SET START WITH 1 SET CACHE 1 SET NO CYCLE;
