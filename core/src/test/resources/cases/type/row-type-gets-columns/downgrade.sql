-- may fail: if a value of holders.c.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE holders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM holders
    WHERE (c).x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'holders.c.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of holders.e[].x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE holders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM holders
    WHERE EXISTS (SELECT FROM (SELECT unnest(e) AS element0) AS elements WHERE (element0).x::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'holders.e[].x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of holders has c::text IS DISTINCT FROM (jsonb_populate_record(holders.*, jsonb_build_object('c', c))).c::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE holders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM holders
    WHERE c::text IS DISTINCT FROM (jsonb_populate_record(holders.*, jsonb_build_object('c', c))).c::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'holders.c can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of holders has e::text IS DISTINCT FROM (jsonb_populate_record(holders.*, jsonb_build_object('e', e))).e::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE holders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM holders
    WHERE e::text IS DISTINCT FROM (jsonb_populate_record(holders.*, jsonb_build_object('e', e))).e::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'holders.e can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of holds_w has c::text IS DISTINCT FROM (jsonb_populate_record(holds_w.*, jsonb_build_object('c', c))).c::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE holds_w IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM holds_w
    WHERE c::text IS DISTINCT FROM (jsonb_populate_record(holds_w.*, jsonb_build_object('c', c))).c::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'holds_w.c can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE r ADD COLUMN gone text;
DROP VIEW v;
-- data loss: all values of w.p
ALTER TABLE w DROP COLUMN p;
-- data loss: all values of w.b
ALTER TABLE w DROP COLUMN b;
-- data loss: all values of u.c
ALTER TABLE u DROP COLUMN c;
-- data loss: all values of u.b
ALTER TABLE u DROP COLUMN b;
-- data loss: all values of r.t
ALTER TABLE r DROP COLUMN t;
-- data loss: all values of r.v
ALTER TABLE r DROP COLUMN v;
-- data loss: all values of r.d
ALTER TABLE r DROP COLUMN d;
ALTER TABLE holds_w DROP CONSTRAINT holds_w_c_check;
ALTER TABLE holds_w ALTER COLUMN c TYPE jsonb USING to_jsonb(c);
ALTER TABLE w SET LOGGED;
CREATE TYPE holds_w_c_values AS (
    c w[]
);
-- may fail: if a value of holds_w.c doesn't fit w[]
ALTER TABLE holds_w ALTER COLUMN c TYPE w[] USING (jsonb_populate_record(NULL::holds_w_c_values, jsonb_build_object('c', c))).c;
DROP TYPE holds_w_c_values;
-- may fail: if a row of holds_w doesn't fit
ALTER TABLE holds_w ADD CONSTRAINT holds_w_c_check CHECK (c[1].a = 5);
ALTER TABLE holders DROP CONSTRAINT holders_e_check;
ALTER TABLE holders ALTER COLUMN e TYPE jsonb USING to_jsonb(e);
CREATE TYPE holders_e_values AS (
    e r[]
);
ALTER TABLE holders DROP CONSTRAINT holders_c_check;
ALTER TABLE holders ALTER COLUMN c TYPE jsonb USING to_jsonb(c);
CREATE TYPE holders_c_values AS (
    c r
);
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
-- may fail: if a value of holders.c doesn't fit r
ALTER TABLE holders ALTER COLUMN c TYPE r USING (jsonb_populate_record(NULL::holders_c_values, jsonb_build_object('c', c))).c;
DROP TYPE holders_c_values;
-- may fail: if a value of holders.e doesn't fit r[]
ALTER TABLE holders ALTER COLUMN e TYPE r[] USING (jsonb_populate_record(NULL::holders_e_values, jsonb_build_object('e', e))).e;
DROP TYPE holders_e_values;
-- may fail: if a row of holders doesn't fit
ALTER TABLE holders ADD CONSTRAINT holders_c_check CHECK ((c).x > 0);
-- may fail: if a row of holders doesn't fit
ALTER TABLE holders ADD CONSTRAINT holders_e_check CHECK (e[1].s::text = 'a b'::text);
CREATE VIEW v AS
SELECT (c).x AS x,
    e
   FROM holders;
