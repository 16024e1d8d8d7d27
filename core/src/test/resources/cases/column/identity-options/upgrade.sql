DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('t', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, 100, false) FROM %s WHERE last_value < 100', counter, counter);
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 50 SET MINVALUE 100 SET MAXVALUE 9223372036854775807 SET START WITH 100 SET CACHE 5 SET NO CYCLE;
