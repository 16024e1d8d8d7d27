-- may fail: if a value of a_before.c.n doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a_before IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a_before
    WHERE (c).n::numeric <> round((c).n::numeric, 4) OR (abs((c).n::numeric) >= 1e8 AND (c).n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a_before.c.n can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of z_behind.c[].n doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE z_behind IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM z_behind
    WHERE EXISTS (SELECT FROM (SELECT unnest(c) AS element0) AS elements WHERE (element0).n::numeric <> round((element0).n::numeric, 4) OR (abs((element0).n::numeric) >= 1e8 AND (element0).n::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'z_behind.c[].n can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE a_before ALTER COLUMN c TYPE text;
ALTER TABLE z_behind ALTER COLUMN c TYPE text;
ALTER TABLE r ALTER COLUMN x TYPE character varying(50);
-- may fail: if a value of r.n doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE r IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM r
    WHERE n::numeric <> round(n::numeric, 4) OR (abs(n::numeric) >= 1e8 AND n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'r.n can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE r ALTER COLUMN n TYPE numeric(12,4);
-- may fail: if a value of a_before.c doesn't fit r
ALTER TABLE a_before ALTER COLUMN c TYPE r USING c::r;
-- may fail: if a value of z_behind.c doesn't fit r[]
ALTER TABLE z_behind ALTER COLUMN c TYPE r[] USING c::r[];
