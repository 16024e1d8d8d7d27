-- may fail: if a value of t.other_id doesn't fit smallint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE other_id::numeric <> trunc(other_id::numeric) OR other_id::numeric NOT BETWEEN -32768 AND 32767;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.other_id can''t become smallint, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN other_id TYPE smallint;
ALTER TABLE t ALTER COLUMN other_id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('t', 'other_id'), max(other_id)) FROM t HAVING max(other_id) >= 1;
ALTER TABLE t ALTER COLUMN d DROP IDENTITY;
ALTER SEQUENCE t_other_id_seq RENAME TO t_d_seq;
ALTER TABLE t RENAME COLUMN other_id TO d_former;
ALTER TABLE t RENAME COLUMN d TO other_id;
ALTER TABLE t RENAME COLUMN d_former TO d;
