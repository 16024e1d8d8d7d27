-- data loss: all rows of s_comes
DROP TABLE s_comes;
-- data loss: all values of c_gets.c
ALTER TABLE c_gets DROP COLUMN c;
-- data loss: all rows of a_comes
DROP TABLE a_comes;
-- may fail: if a value of r.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE r IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM r
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'r.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE r ALTER COLUMN x TYPE integer;
ALTER TABLE a_drops ADD COLUMN c r;
-- may fail: if a value of b_leaves.c doesn't fit r
ALTER TABLE b_leaves ALTER COLUMN c TYPE r USING c::r;
CREATE TABLE drops (
    c r
);
