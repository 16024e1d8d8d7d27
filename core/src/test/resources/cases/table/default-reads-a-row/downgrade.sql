-- may fail: if a value of h.v.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE h IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM h
    WHERE (v).x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'h.v.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE h ALTER COLUMN v TYPE text;
ALTER TABLE t ALTER COLUMN b DROP DEFAULT;
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
-- may fail: if a value of h.v doesn't fit r
ALTER TABLE h ALTER COLUMN v TYPE r USING v::r;
ALTER TABLE t ALTER COLUMN b SET DEFAULT (ROW(1, NULL::text, (2)::bigint)::r).x;
