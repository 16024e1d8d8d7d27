-- may fail: if a row of t has a::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('a', a))).a::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE a::text IS DISTINCT FROM (jsonb_populate_record(t.*, jsonb_build_object('a', a))).a::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.a can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t DROP CONSTRAINT t_b_check;
ALTER TABLE t ALTER COLUMN b TYPE text USING CASE WHEN b IS DISTINCT FROM NULL THEN ROW((b).y, (b).x)::text END;
ALTER TABLE t DROP CONSTRAINT t_a_check;
ALTER TABLE t ALTER COLUMN a TYPE jsonb USING to_jsonb(a);
DROP TYPE place;
DROP TYPE pair;
CREATE TYPE pair AS (
    y integer,
    x integer
);
CREATE TYPE place AS (
    at pair,
    street text
);
CREATE TYPE t_a_values AS (
    a place
);
-- may fail: if a value of t.a doesn't fit place
ALTER TABLE t ALTER COLUMN a TYPE place USING (jsonb_populate_record(NULL::t_a_values, jsonb_build_object('a', a))).a;
DROP TYPE t_a_values;
-- may fail: if a value of t.b doesn't fit pair
ALTER TABLE t ALTER COLUMN b TYPE pair USING b::pair;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_a_check CHECK ((a).at.x = 1 AND (a).street = 's'::text);
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_b_check CHECK ((b).x = 1);
