ALTER TABLE t ALTER COLUMN id TYPE bigint;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 9223372036854775807 SET START WITH 100000 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('t', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, 100000, false) FROM %s WHERE last_value < 20000', counter, counter);
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 20000 SET MAXVALUE 9223372036854775807 SET START WITH 100000 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('u', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, 200, false) FROM %s WHERE last_value < 1 OR NOT is_called AND last_value > 10000', counter, counter);
END
$whimbrel$;
ALTER TABLE u ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 10000 SET START WITH 200 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('u', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, 200, false) FROM %s WHERE last_value < 50 OR NOT is_called AND last_value > 10000', counter, counter);
END
$whimbrel$;
ALTER TABLE u ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 50 SET MAXVALUE 10000 SET START WITH 200 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('v', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, -200, false) FROM %s WHERE last_value > -1 OR NOT is_called AND last_value < -10000', counter, counter);
END
$whimbrel$;
ALTER TABLE v ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY -1 SET MINVALUE -10000 SET MAXVALUE -1 SET START WITH -200 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('v', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, -200, false) FROM %s WHERE last_value > -50 OR NOT is_called AND last_value < -10000', counter, counter);
END
$whimbrel$;
ALTER TABLE v ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY -1 SET MINVALUE -10000 SET MAXVALUE -50 SET START WITH -200 SET CACHE 1 SET NO CYCLE;
