DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('t', 'id');
    stand bigint;
BEGIN
    EXECUTE pg_catalog.format('SELECT last_value FROM %s', counter) INTO stand;
    IF stand < 100 THEN
        PERFORM pg_catalog.setval(counter, 100, false);
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 50 SET MINVALUE 100 SET MAXVALUE 9223372036854775807 SET START WITH 100 SET CACHE 5 SET NO CYCLE;
