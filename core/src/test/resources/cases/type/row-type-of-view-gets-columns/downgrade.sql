-- may fail: if a row of keeps has (one).more IS DISTINCT FROM NULL
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE (one).more IS DISTINCT FROM NULL;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.one.more would be lost with column more of view v, and has a value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Set it to NULL first.';
    END IF;
END
$whimbrel$;
-- may fail: if a row of keeps has EXISTS (SELECT FROM (SELECT unnest(many) AS element0) AS elements WHERE (element0).more IS DISTINCT FROM NULL)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(many) AS element0) AS elements WHERE (element0).more IS DISTINCT FROM NULL);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.many[].more would be lost with column more of view v, and has a value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
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
CREATE VIEW w AS
SELECT 1 AS a,
    2 AS b;
-- may fail: if a value of goes.w doesn't fit w
ALTER TABLE goes ALTER COLUMN w TYPE w USING w::w;
DROP VIEW v;
ALTER TABLE t ALTER COLUMN p TYPE text USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).a, (p).b)::text END;
DROP TYPE pair;
CREATE TYPE pair AS (
    a integer,
    b text
);
-- may fail: if a value of t.p doesn't fit pair
ALTER TABLE t ALTER COLUMN p TYPE pair USING p::pair;
CREATE VIEW v AS
SELECT id,
    p,
    n
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
