ALTER TABLE c NO INHERIT p1;
ALTER TABLE c NO INHERIT p2;
-- may fail: if a value of c.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE c IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM c
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'c.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE c ALTER COLUMN x TYPE integer;
ALTER TABLE c ALTER COLUMN y TYPE text;
ALTER TABLE c ALTER COLUMN y SET DEFAULT 'b'::text;
ALTER TABLE c ALTER COLUMN z TYPE text;
-- may fail: if a value of p1.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p1
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p1.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE p1 ALTER COLUMN x TYPE integer;
ALTER TABLE p1 ALTER COLUMN y TYPE text;
ALTER TABLE p1 ALTER COLUMN y SET DEFAULT 'a'::text;
-- may fail: if a value of p2.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p2 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p2
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p2.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE p2 ALTER COLUMN x TYPE integer;
ALTER TABLE p2 ALTER COLUMN z TYPE text;
DROP VIEW dv;
ALTER TABLE d ALTER COLUMN a TYPE text;
ALTER TABLE d ALTER COLUMN b TYPE text[];
ALTER TABLE d ALTER COLUMN c TYPE text;
ALTER TABLE room DROP CONSTRAINT room_id_during_excl;
-- may fail: if a value of room.during doesn't fit tsrange
ALTER TABLE room ALTER COLUMN during TYPE tsrange USING tsrange(lower(during)::timestamp, upper(during)::timestamp);
-- may fail: if rows of room collide
ALTER TABLE room ADD CONSTRAINT room_id_during_excl EXCLUDE USING gist (id WITH =, during WITH &&);
DROP DOMAIN shorter;
DROP DOMAIN short;
CREATE DOMAIN short AS text
    CONSTRAINT short_check CHECK (length(VALUE) < 10);
CREATE DOMAIN shorter AS short DEFAULT 'x'::text NOT NULL
    CONSTRAINT shorter_check CHECK (VALUE::text <> ''::text);
-- may fail: if a value of c.z doesn't fit shorter
ALTER TABLE c ALTER COLUMN z TYPE shorter;
-- may fail: if a value of d.a doesn't fit shorter
ALTER TABLE d ALTER COLUMN a TYPE shorter;
-- may fail: if a value of d.b doesn't fit shorter
ALTER TABLE d ALTER COLUMN b TYPE shorter[];
-- may fail: if a value of d.c doesn't fit short
ALTER TABLE d ALTER COLUMN c TYPE short;
-- may fail: if a value of p2.z doesn't fit shorter
ALTER TABLE p2 ALTER COLUMN z TYPE shorter;
CREATE VIEW dv AS
SELECT a::text || c::text AS ac,
    b[1] AS b1
   FROM d;
ALTER TABLE c INHERIT p1;
ALTER TABLE c INHERIT p2;
