ALTER TABLE c NO INHERIT p1;
ALTER TABLE c NO INHERIT p2;
-- may fail: if rows hold sad
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'c.m' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT m::text AS label FROM c) AS used GROUP BY label
        UNION ALL
        SELECT 'p1.m' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT m::text AS label FROM p1) AS used GROUP BY label
        UNION ALL
        SELECT 'p2.m' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT m::text AS label FROM p2) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('ok');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum mood can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('ok');
ALTER TABLE c
    ALTER COLUMN m DROP DEFAULT,
    ALTER COLUMN m TYPE mood USING m::text::mood,
    ALTER COLUMN m SET DEFAULT 'ok'::mood;
ALTER TABLE p1
    ALTER COLUMN m DROP DEFAULT,
    ALTER COLUMN m TYPE mood USING m::text::mood,
    ALTER COLUMN m SET DEFAULT 'ok'::mood;
ALTER TABLE p2
    ALTER COLUMN m DROP DEFAULT,
    ALTER COLUMN m TYPE mood USING m::text::mood,
    ALTER COLUMN m SET DEFAULT 'ok'::mood;
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
-- may fail: if a row of c has a::text IS DISTINCT FROM (jsonb_populate_record(c.*, jsonb_build_object('a', a))).a::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE c IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM c
    WHERE a::text IS DISTINCT FROM (jsonb_populate_record(c.*, jsonb_build_object('a', a))).a::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'c.a can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE c ALTER COLUMN s TYPE bigint;
ALTER TABLE p1 ALTER COLUMN p TYPE text USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).y, (p).x)::text END;
-- may fail: if a row of p1 has a::text IS DISTINCT FROM (jsonb_populate_record(p1.*, jsonb_build_object('a', a))).a::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p1
    WHERE a::text IS DISTINCT FROM (jsonb_populate_record(p1.*, jsonb_build_object('a', a))).a::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p1.a can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE p1 ALTER COLUMN a TYPE jsonb USING to_jsonb(a);
ALTER TABLE p1 ALTER COLUMN s TYPE bigint;
ALTER TABLE p2 ALTER COLUMN p TYPE text USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).y, (p).x)::text END;
-- may fail: if a row of p2 has a::text IS DISTINCT FROM (jsonb_populate_record(p2.*, jsonb_build_object('a', a))).a::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p2 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p2
    WHERE a::text IS DISTINCT FROM (jsonb_populate_record(p2.*, jsonb_build_object('a', a))).a::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p2.a can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE p2 ALTER COLUMN a TYPE jsonb USING to_jsonb(a);
ALTER TABLE p2 ALTER COLUMN s TYPE bigint;
ALTER TABLE c DROP CONSTRAINT c_p_check;
ALTER TABLE c ALTER COLUMN p TYPE text USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).y, (p).x)::text END;
ALTER TABLE c DROP CONSTRAINT c_a_check;
ALTER TABLE c ALTER COLUMN a TYPE jsonb USING to_jsonb(a);
DROP DOMAIN small;
CREATE DOMAIN small AS bigint
    CONSTRAINT small_check CHECK (VALUE < 10);
-- may fail: if a value of c.s doesn't fit small
ALTER TABLE c ALTER COLUMN s TYPE small;
-- may fail: if a value of p1.s doesn't fit small
ALTER TABLE p1 ALTER COLUMN s TYPE small;
-- may fail: if a value of p2.s doesn't fit small
ALTER TABLE p2 ALTER COLUMN s TYPE small;
DROP TYPE pair;
CREATE TYPE pair AS (
    y integer,
    x integer
);
-- may fail: if a value of c.p doesn't fit pair
ALTER TABLE c ALTER COLUMN p TYPE pair USING p::pair;
CREATE TYPE c_a_values AS (
    a pair[]
);
-- may fail: if a value of c.a doesn't fit pair[]
ALTER TABLE c ALTER COLUMN a TYPE pair[] USING (jsonb_populate_record(NULL::c_a_values, jsonb_build_object('a', a))).a;
DROP TYPE c_a_values;
-- may fail: if a row of c doesn't fit
ALTER TABLE c ADD CONSTRAINT c_a_check CHECK (a[1].x = 1);
-- may fail: if a row of c doesn't fit
ALTER TABLE c ADD CONSTRAINT c_p_check CHECK ((p).x = 1);
-- may fail: if a value of p1.p doesn't fit pair
ALTER TABLE p1 ALTER COLUMN p TYPE pair USING p::pair;
CREATE TYPE p1_a_values AS (
    a pair[]
);
-- may fail: if a value of p1.a doesn't fit pair[]
ALTER TABLE p1 ALTER COLUMN a TYPE pair[] USING (jsonb_populate_record(NULL::p1_a_values, jsonb_build_object('a', a))).a;
DROP TYPE p1_a_values;
-- may fail: if a value of p2.p doesn't fit pair
ALTER TABLE p2 ALTER COLUMN p TYPE pair USING p::pair;
CREATE TYPE p2_a_values AS (
    a pair[]
);
-- may fail: if a value of p2.a doesn't fit pair[]
ALTER TABLE p2 ALTER COLUMN a TYPE pair[] USING (jsonb_populate_record(NULL::p2_a_values, jsonb_build_object('a', a))).a;
DROP TYPE p2_a_values;
ALTER TABLE c INHERIT p1;
ALTER TABLE c INHERIT p2;
