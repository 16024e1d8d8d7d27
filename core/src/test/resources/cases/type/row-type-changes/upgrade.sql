-- may fail: if a row of a_before has (c).m::text = 'sad'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM a_before
    WHERE (c).m::text = 'sad';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: a_before.c.m holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of a_before has (d).m::text = 'sad'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM a_before
    WHERE (d).m::text = 'sad';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: a_before.d.m holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of a_before has EXISTS (SELECT FROM (SELECT unnest(e) AS element0) AS elements WHERE (element0).m::text = 'sad')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM a_before
    WHERE EXISTS (SELECT FROM (SELECT unnest(e) AS element0) AS elements WHERE (element0).m::text = 'sad');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: a_before.e[].m holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of a_before has ((f).one).m::text = 'sad'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM a_before
    WHERE ((f).one).m::text = 'sad';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: a_before.f.one.m holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of a_before has EXISTS (SELECT FROM (SELECT unnest((f)."Many") AS element1) AS elements WHERE (element1).m::text = 'sad')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM a_before
    WHERE EXISTS (SELECT FROM (SELECT unnest((f)."Many") AS element1) AS elements WHERE (element1).m::text = 'sad');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: a_before.f.Many[].m holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of twice has EXISTS (SELECT FROM (SELECT unnest((z).h) AS element1) AS elements WHERE ((element1).one).m::text = 'sad')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM twice
    WHERE EXISTS (SELECT FROM (SELECT unnest((z).h) AS element1) AS elements WHERE ((element1).one).m::text = 'sad');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: twice.z.h[].one.m holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of twice has EXISTS (SELECT FROM (SELECT unnest((z).h) AS element1) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element1)."Many") AS element3) AS elements WHERE (element3).m::text = 'sad'))
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM twice
    WHERE EXISTS (SELECT FROM (SELECT unnest((z).h) AS element1) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element1)."Many") AS element3) AS elements WHERE (element3).m::text = 'sad'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: twice.z.h[].Many[].m holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of z_behind has EXISTS (SELECT FROM (SELECT unnest(h) AS element0) AS elements WHERE ((element0).one).m::text = 'sad')
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM z_behind
    WHERE EXISTS (SELECT FROM (SELECT unnest(h) AS element0) AS elements WHERE ((element0).one).m::text = 'sad');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: z_behind.h[].one.m holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of z_behind has EXISTS (SELECT FROM (SELECT unnest(h) AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element0)."Many") AS element2) AS elements WHERE (element2).m::text = 'sad'))
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM z_behind
    WHERE EXISTS (SELECT FROM (SELECT unnest(h) AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element0)."Many") AS element2) AS elements WHERE (element2).m::text = 'sad'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: z_behind.h[].Many[].m holds ''sad'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
ALTER TABLE a_before ALTER COLUMN e DROP DEFAULT;
ALTER TABLE a_before ALTER COLUMN e TYPE text;
-- may fail: if a row of twice has z::text IS DISTINCT FROM (jsonb_populate_record(twice.*, jsonb_build_object('z', z))).z::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE twice IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM twice
    WHERE z::text IS DISTINCT FROM (jsonb_populate_record(twice.*, jsonb_build_object('z', z))).z::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'twice.z can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE twice ALTER COLUMN z TYPE jsonb USING to_jsonb(z);
ALTER TABLE z_behind ALTER COLUMN h DROP DEFAULT;
DROP INDEX z_behind_f_idx;
DROP INDEX computed_whole_idx;
DROP INDEX a_before_x_idx;
ALTER TABLE a_before ALTER COLUMN f TYPE text;
DROP MATERIALIZED VIEW stored;
DROP VIEW v;
ALTER TABLE a_before ALTER COLUMN d TYPE text;
ALTER TABLE z_behind DROP COLUMN g;
ALTER TABLE z_behind ALTER COLUMN h TYPE text;
ALTER TABLE computed DROP COLUMN whole;
ALTER TABLE a_before DROP CONSTRAINT a_before_c_check;
ALTER TABLE a_before DROP CONSTRAINT a_before_pkey;
ALTER TABLE a_before ALTER COLUMN c TYPE text;
-- may fail: if rows hold sad
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'r.m' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT m::text AS label FROM r) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('ok', 'glad');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('ok', 'glad');
ALTER TABLE r
    ALTER COLUMN m DROP DEFAULT,
    ALTER COLUMN m TYPE mood USING m::text::mood,
    ALTER COLUMN m SET DEFAULT 'ok'::mood;
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
ALTER TABLE r ALTER COLUMN x TYPE bigint;
-- may fail: if a value of a_before.c doesn't fit r
ALTER TABLE a_before ALTER COLUMN c TYPE r USING c::r;
-- may fail: if a value of a_before.d doesn't fit dr
ALTER TABLE a_before ALTER COLUMN d TYPE dr USING d::dr;
-- may fail: if a value of a_before.e doesn't fit r[]
ALTER TABLE a_before ALTER COLUMN e TYPE r[] USING e::r[];
ALTER TABLE a_before ALTER COLUMN e SET DEFAULT '{}'::r[];
-- may fail: if a value of a_before.f doesn't fit holder
ALTER TABLE a_before ALTER COLUMN f TYPE holder USING f::holder;
-- may fail: if rows of a_before collide
ALTER TABLE a_before ADD CONSTRAINT a_before_pkey PRIMARY KEY (c);
-- may fail: if a row of a_before doesn't fit
ALTER TABLE a_before ADD CONSTRAINT a_before_c_check CHECK ((c).x > 0);
ALTER TABLE computed ADD COLUMN whole r GENERATED ALWAYS AS (ROW(id, x::bigint, NULL::mood, NULL::character varying(50))::r) STORED;
CREATE TYPE twice_z_values AS (
    z z_behind
);
-- may fail: if a value of z_behind.h doesn't fit holder[]
ALTER TABLE z_behind ALTER COLUMN h TYPE holder[] USING h::holder[];
ALTER TABLE z_behind ALTER COLUMN h SET DEFAULT ARRAY[ROW(ROW(1, (2)::bigint, 'ok'::mood, 'b'::character varying(50)), NULL::r[])::holder];
ALTER TABLE z_behind ADD COLUMN g bigint GENERATED ALWAYS AS (h[1].one.x) STORED;
-- may fail: if a value of twice.z doesn't fit z_behind
ALTER TABLE twice ALTER COLUMN z TYPE z_behind USING (jsonb_populate_record(NULL::twice_z_values, jsonb_build_object('z', z))).z;
DROP TYPE twice_z_values;
CREATE VIEW v AS
SELECT (c).x AS x,
    d
   FROM a_before;
CREATE MATERIALIZED VIEW stored AS
SELECT r.*::r AS whole
   FROM r;
CREATE INDEX a_before_x_idx ON a_before (((f).one.x));
CREATE INDEX computed_whole_idx ON computed (whole);
CREATE INDEX z_behind_f_idx ON z_behind (f(h[1].one));
