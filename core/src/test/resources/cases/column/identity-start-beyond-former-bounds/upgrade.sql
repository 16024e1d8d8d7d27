ALTER TABLE t ALTER COLUMN id TYPE bigint;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 9223372036854775807 SET START WITH 100000 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('t', 'id');
    stand bigint;
BEGIN
    EXECUTE pg_catalog.format('SELECT last_value FROM %s', counter) INTO stand;
    IF stand < 20000 THEN
        PERFORM pg_catalog.setval(counter, 100000, false);
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 20000 SET MAXVALUE 9223372036854775807 SET START WITH 100000 SET CACHE 1 SET NO CYCLE;
ALTER TABLE u ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 10000 SET START WITH 200 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('u', 'id');
    stand bigint;
BEGIN
    EXECUTE pg_catalog.format('SELECT last_value FROM %s', counter) INTO stand;
    IF stand < 50 THEN
        PERFORM pg_catalog.setval(counter, 200, false);
    END IF;
END
$whimbrel$;
ALTER TABLE u ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 50 SET MAXVALUE 10000 SET START WITH 200 SET CACHE 1 SET NO CYCLE;
ALTER TABLE v ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY -1 SET MINVALUE -10000 SET MAXVALUE -1 SET START WITH -200 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('v', 'id');
    stand bigint;
BEGIN
    EXECUTE pg_catalog.format('SELECT last_value FROM %s', counter) INTO stand;
    IF stand > -50 THEN
        PERFORM pg_catalog.setval(counter, -200, false);
    END IF;
END
$whimbrel$;
ALTER TABLE v ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY -1 SET MINVALUE -10000 SET MAXVALUE -50 SET START WITH -200 SET CACHE 1 SET NO CYCLE;
