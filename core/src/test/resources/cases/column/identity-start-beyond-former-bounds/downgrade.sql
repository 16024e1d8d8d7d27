ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 9223372036854775807 SET START WITH 1 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('t', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, 1, false) FROM %s WHERE last_value < 1 OR NOT is_called AND last_value > 32767', counter, counter);
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 32767 SET START WITH 1 SET CACHE 1 SET NO CYCLE;
-- may fail: if a value of t.id doesn't fit smallint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE id::numeric NOT BETWEEN -32768 AND 32767;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.id can''t become smallint, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id TYPE smallint;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('u', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, 1, false) FROM %s WHERE last_value < 1 OR NOT is_called AND last_value > 10000', counter, counter);
END
$whimbrel$;
ALTER TABLE u ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 10000 SET START WITH 1 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('u', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, 1, false) FROM %s WHERE last_value < 1 OR NOT is_called AND last_value > 100', counter, counter);
END
$whimbrel$;
ALTER TABLE u ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 100 SET START WITH 1 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('v', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, -1, false) FROM %s WHERE last_value > -1 OR NOT is_called AND last_value < -10000', counter, counter);
END
$whimbrel$;
ALTER TABLE v ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY -1 SET MINVALUE -10000 SET MAXVALUE -1 SET START WITH -1 SET CACHE 1 SET NO CYCLE;
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('v', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, -1, false) FROM %s WHERE last_value > -1 OR NOT is_called AND last_value < -100', counter, counter);
END
$whimbrel$;
ALTER TABLE v ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY -1 SET MINVALUE -100 SET MAXVALUE -1 SET START WITH -1 SET CACHE 1 SET NO CYCLE;
