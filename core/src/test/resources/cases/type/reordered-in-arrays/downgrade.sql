-- may fail: if a value of app.t.t[].a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE EXISTS (SELECT FROM (SELECT unnest(t) AS element0) AS elements WHERE (element0).a::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.t[].a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of app.t.d.list[].a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE EXISTS (SELECT FROM (SELECT unnest((d).list) AS element1) AS elements WHERE (element1).a::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.d.list[].a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of app.t.d.one.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE ((d).one).a::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.d.one.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of app.t.D[].list[].a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE EXISTS (SELECT FROM (SELECT unnest("D") AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element0).list) AS element2) AS elements WHERE (element2).a::numeric NOT BETWEEN -2147483648 AND 2147483647));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.D[].list[].a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of app.t.D[].one.a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE EXISTS (SELECT FROM (SELECT unnest("D") AS element0) AS elements WHERE ((element0).one).a::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.D[].one.a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of app.t.n[].a doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE EXISTS (SELECT FROM (SELECT unnest(n) AS element0) AS elements WHERE (element0).a::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.n[].a can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE app.t ALTER COLUMN t DROP DEFAULT;
-- may fail: if a row of app.t has t::text IS DISTINCT FROM (jsonb_populate_record(app.t.*, jsonb_build_object('t', t))).t::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE t::text IS DISTINCT FROM (jsonb_populate_record(app.t.*, jsonb_build_object('t', t))).t::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.t can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of app.t has d::text IS DISTINCT FROM (jsonb_populate_record(app.t.*, jsonb_build_object('d', d))).d::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE d::text IS DISTINCT FROM (jsonb_populate_record(app.t.*, jsonb_build_object('d', d))).d::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.d can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of app.t has "D"::text IS DISTINCT FROM (jsonb_populate_record(app.t.*, jsonb_build_object('D', "D")))."D"::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE "D"::text IS DISTINCT FROM (jsonb_populate_record(app.t.*, jsonb_build_object('D', "D")))."D"::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.D can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of app.t has n::text IS DISTINCT FROM (jsonb_populate_record(app.t.*, jsonb_build_object('n', n))).n::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.t
    WHERE n::text IS DISTINCT FROM (jsonb_populate_record(app.t.*, jsonb_build_object('n', n))).n::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.t.n can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
DROP POLICY p ON app.t;
DROP STATISTICS app.s;
DROP INDEX app.t_firsts;
DROP INDEX app.t_first;
DROP MATERIALIZED VIEW m;
DROP VIEW v;
ALTER TABLE app.t DROP COLUMN g;
ALTER TABLE app.t DROP CONSTRAINT text_check;
ALTER TABLE app.t DROP CONSTRAINT one;
ALTER TABLE app.t ALTER COLUMN d TYPE jsonb USING to_jsonb(d);
ALTER TABLE app.t ALTER COLUMN "D" TYPE jsonb USING to_jsonb("D");
ALTER TABLE app.t ALTER COLUMN n TYPE jsonb USING to_jsonb(n);
ALTER TABLE app.t DROP CONSTRAINT four;
ALTER TABLE app.t ALTER COLUMN t TYPE jsonb USING to_jsonb(t);
DROP FUNCTION firsts(odds);
DROP DOMAIN deeper;
DROP TYPE deep;
DROP DOMAIN odds;
-- data loss: attribute c of every app.Odd
ALTER TYPE app."Odd" DROP ATTRIBUTE c;
DROP TYPE app."Odd";
CREATE TYPE app."Odd" AS (
    a integer,
    "B" text,
    "order" numeric
);
CREATE DOMAIN odds AS app."Odd"[]
    CONSTRAINT odds_check CHECK (array_length(VALUE, 1) < 9);
CREATE TYPE deep AS (
    list odds,
    one app."Odd",
    at timestamp with time zone[]
);
CREATE DOMAIN deeper AS deep
    CONSTRAINT deeper_check CHECK ((VALUE).one IS DISTINCT FROM NULL);
CREATE OR REPLACE FUNCTION public.firsts(odds)
 RETURNS app."Odd"
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1[1] $function$;
CREATE TYPE app.t_t_values AS (
    t app."Odd"[]
);
-- may fail: if a value of app.t.t doesn't fit app."Odd"[]
ALTER TABLE app.t ALTER COLUMN t TYPE app."Odd"[] USING (jsonb_populate_record(NULL::app.t_t_values, jsonb_build_object('t', t))).t;
ALTER TABLE app.t ALTER COLUMN t SET DEFAULT ARRAY[ROW(1, 'x'::text, 2.50)::app."Odd"];
DROP TYPE app.t_t_values;
CREATE TYPE app.t_d_values AS (
    d deep
);
-- may fail: if a value of app.t.d doesn't fit deep
ALTER TABLE app.t ALTER COLUMN d TYPE deep USING (jsonb_populate_record(NULL::app.t_d_values, jsonb_build_object('d', d))).d;
DROP TYPE app.t_d_values;
CREATE TYPE app."t_D_values" AS (
    "D" deeper[]
);
-- may fail: if a value of app.t.D doesn't fit deeper[]
ALTER TABLE app.t ALTER COLUMN "D" TYPE deeper[] USING (jsonb_populate_record(NULL::app."t_D_values", jsonb_build_object('D', "D")))."D";
DROP TYPE app."t_D_values";
CREATE TYPE app.t_n_values AS (
    n odds
);
-- may fail: if a value of app.t.n doesn't fit odds
ALTER TABLE app.t ALTER COLUMN n TYPE odds USING (jsonb_populate_record(NULL::app.t_n_values, jsonb_build_object('n', n))).n;
DROP TYPE app.t_n_values;
ALTER TABLE app.t ADD COLUMN g integer GENERATED ALWAYS AS (t[1].a) STORED;
-- may fail: if a row of app.t doesn't fit
ALTER TABLE app.t ADD CONSTRAINT four CHECK (id <> 4 OR t[2][1].a = 3);
-- may fail: if a row of app.t doesn't fit
ALTER TABLE app.t ADD CONSTRAINT one CHECK (id <> 1 OR t[1].a = 1 AND t[1]."B" = 'x "y" \ {}'::text AND t[1]."order"::text = '1.50'::text AND (d).list[1].a = 1 AND (d).one."order" = 'NaN'::numeric AND (d).at[2] = '2020-02-02 21:05:06.123456+00'::timestamp with time zone AND "D"[1].one."B" = 'e'::text AND n[1]."B" = 'b'::text);
-- may fail: if a row of app.t doesn't fit
ALTER TABLE app.t ADD CONSTRAINT text_check CHECK (t[1]."B" <> ''::text);
CREATE VIEW v AS
SELECT id,
    t[1]."B" AS b,
    d,
    n
   FROM app.t;
CREATE MATERIALIZED VIEW m AS
SELECT id,
    t,
    "D"
   FROM app.t;
CREATE INDEX t_first ON app.t ((t[1]."B"));
CREATE INDEX t_firsts ON app.t (firsts(n));
CREATE STATISTICS app.s ON id, (t[1].a) FROM app.t;
CREATE POLICY p ON app.t USING ((d).one.a > 0);
