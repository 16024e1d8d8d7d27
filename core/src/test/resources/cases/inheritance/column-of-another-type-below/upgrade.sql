ALTER TABLE below NO INHERIT above;
ALTER TABLE above ADD COLUMN b bigint;
ALTER TABLE below ALTER COLUMN b TYPE bigint;
ALTER TABLE below ADD COLUMN d text;
-- may fail: if a value of below.a doesn't fit character varying(20)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE below IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM below
    WHERE length(a::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'below.a can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE below ALTER COLUMN a TYPE character varying(20);
ALTER TABLE below ALTER COLUMN c DROP DEFAULT;
ALTER TABLE below ALTER COLUMN c TYPE bigint;
-- data loss: all rows of gone
DROP TABLE gone;
ALTER TABLE above ADD COLUMN d text;
-- data loss: all values of above.c
ALTER TABLE ONLY above DROP COLUMN c;
-- data loss: all values of above.a
ALTER TABLE ONLY above DROP COLUMN a;
ALTER TABLE below INHERIT above;
