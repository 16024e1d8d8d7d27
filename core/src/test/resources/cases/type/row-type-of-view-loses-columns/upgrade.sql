-- may fail: if a row of keeps has (one).n IS DISTINCT FROM NULL
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE (one).n IS DISTINCT FROM NULL;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.one.n would be lost with column n of view v, and has a value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Set it to NULL first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of keeps has EXISTS (SELECT FROM (SELECT unnest(many) AS element0) AS elements WHERE (element0).n IS DISTINCT FROM NULL)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(many) AS element0) AS elements WHERE (element0).n IS DISTINCT FROM NULL);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.many[].n would be lost with column n of view v, and has a value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Set it to NULL first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of keeps has one::text IS DISTINCT FROM (jsonb_populate_record(keeps.*, jsonb_build_object('one', one))).one::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE one::text IS DISTINCT FROM (jsonb_populate_record(keeps.*, jsonb_build_object('one', one))).one::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.one can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE keeps ALTER COLUMN one TYPE jsonb USING to_jsonb(one);
-- may fail: if a row of keeps has many::text IS DISTINCT FROM (jsonb_populate_record(keeps.*, jsonb_build_object('many', many))).many::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE many::text IS DISTINCT FROM (jsonb_populate_record(keeps.*, jsonb_build_object('many', many))).many::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.many can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE keeps ALTER COLUMN many TYPE jsonb USING to_jsonb(many);
DROP VIEW v;
CREATE VIEW v AS
SELECT id
   FROM t;
CREATE TYPE keeps_one_values AS (
    one v
);
-- may fail: if a value of keeps.one doesn't fit v
ALTER TABLE keeps ALTER COLUMN one TYPE v USING (jsonb_populate_record(NULL::keeps_one_values, jsonb_build_object('one', one))).one;
DROP TYPE keeps_one_values;
CREATE TYPE keeps_many_values AS (
    many v[]
);
-- may fail: if a value of keeps.many doesn't fit v[]
ALTER TABLE keeps ALTER COLUMN many TYPE v[] USING (jsonb_populate_record(NULL::keeps_many_values, jsonb_build_object('many', many))).many;
DROP TYPE keeps_many_values;
