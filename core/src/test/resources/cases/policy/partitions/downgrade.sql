DROP POLICY seen ON logs_1;
DROP POLICY seen ON logs;
-- data loss: all rows of logs_3
DROP TABLE logs_3;
-- may fail: if a value of logs.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE logs IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM logs
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'logs.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE logs ALTER COLUMN id TYPE integer;
CREATE TABLE logs_2 PARTITION OF logs FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE POLICY seen ON logs USING (id > 0);
CREATE POLICY seen ON logs_1 USING (id > 1);
CREATE POLICY seen ON logs_2 USING (id > 2);
