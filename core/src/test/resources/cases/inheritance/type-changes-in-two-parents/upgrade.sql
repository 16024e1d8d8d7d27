ALTER TABLE c NO INHERIT p1;
ALTER TABLE c NO INHERIT p2;
ALTER TABLE c ALTER COLUMN x TYPE bigint;
ALTER TABLE c ALTER COLUMN y TYPE character varying;
ALTER TABLE c ALTER COLUMN y SET DEFAULT 'b'::character varying;
-- may fail: if a value of c.z doesn't fit character varying(20)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE c IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM c
    WHERE length(z::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'c.z can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE c ALTER COLUMN z TYPE character varying(20);
ALTER TABLE p1 ALTER COLUMN x TYPE bigint;
ALTER TABLE p1 ALTER COLUMN y TYPE character varying;
ALTER TABLE p1 ALTER COLUMN y SET DEFAULT 'a'::character varying;
ALTER TABLE p2 ALTER COLUMN x TYPE bigint;
-- may fail: if a value of p2.z doesn't fit character varying(20)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p2 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p2
    WHERE length(z::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p2.z can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE p2 ALTER COLUMN z TYPE character varying(20);
DROP VIEW dv;
-- may fail: if a value of d.a doesn't fit character varying(20)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE d IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM d
    WHERE length(a::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'd.a can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE d ALTER COLUMN a TYPE character varying(20);
-- may fail: if a value of d.b doesn't fit character varying(20)[]
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE d IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM d
    WHERE EXISTS (SELECT FROM unnest(b) AS each (value) WHERE length(each.value::text) > 20);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'd.b can''t become character varying(20)[], which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE d ALTER COLUMN b TYPE character varying(20)[];
-- may fail: if a value of d.c doesn't fit character varying(20)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE d IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM d
    WHERE length(c::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'd.c can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE d ALTER COLUMN c TYPE character varying(20);
ALTER TABLE room DROP CONSTRAINT room_id_during_excl;
-- may fail: if a value of room.during doesn't fit tstzrange
ALTER TABLE room ALTER COLUMN during TYPE tstzrange USING tstzrange(lower(during), upper(during));
-- may fail: if rows of room collide
ALTER TABLE room ADD CONSTRAINT room_id_during_excl EXCLUDE USING gist (id WITH =, during WITH &&) WHERE (id > 0);
DROP DOMAIN shorter;
DROP DOMAIN short;
CREATE DOMAIN short AS character varying(20)
    CONSTRAINT short_check CHECK (length(VALUE::text) < 15);
CREATE DOMAIN shorter AS short DEFAULT 'y'::character varying NOT NULL
    CONSTRAINT shorter_check CHECK (VALUE::text <> ' '::text);
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
