
ALTER TABLE t ADD COLUMN n_new integer;

CREATE FUNCTION zz_t_n_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.n_new := (SELECT big(n)::integer FROM (SELECT NEW.*) AS t);
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_t_n_in_step BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION zz_t_n_in_step();

ALTER TABLE t ENABLE ALWAYS TRIGGER zz_t_n_in_step;

-- whimbrel:batches
UPDATE t
SET n_new = big(n)::integer
WHERE n_new IS DISTINCT FROM big(n)::integer;

-- whimbrel:transaction
-- may fail: if a row of t has n_new IS DISTINCT FROM big(n)::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE n_new IS DISTINCT FROM big(n)::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.n_new isn''t what n becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE t ADD COLUMN twice_said_new integer;

CREATE FUNCTION zz_t_twice_said_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.twice_said_new := (SELECT length(big(twice_said)) FROM (SELECT NEW.*) AS t);
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_t_twice_said_in_step BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION zz_t_twice_said_in_step();

ALTER TABLE t ENABLE ALWAYS TRIGGER zz_t_twice_said_in_step;

-- whimbrel:batches
UPDATE t
SET twice_said_new = length(big(twice_said))
WHERE twice_said_new IS DISTINCT FROM (length(big(twice_said)))::integer;

-- whimbrel:transaction
-- may fail: if a row of t has twice_said_new IS DISTINCT FROM (length(big(twice_said)))::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE twice_said_new IS DISTINCT FROM (length(big(twice_said)))::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.twice_said_new isn''t what twice_said becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ANALYZE t;
-- whimbrel:commit

CREATE TYPE inte AS (
    a integer
);

CREATE OR REPLACE FUNCTION public.g(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$select value$function$;

DROP TRIGGER zz_t_n_in_step ON t;

DROP FUNCTION zz_t_n_in_step();

ALTER TABLE t DROP COLUMN n;

ALTER TABLE t RENAME COLUMN n_new TO n;

DROP TRIGGER zz_t_twice_said_in_step ON t;

DROP FUNCTION zz_t_twice_said_in_step();

ALTER TABLE t DROP COLUMN twice_said;

ALTER TABLE t RENAME COLUMN twice_said_new TO twice_said;

-- may fail: if a value of t.year doesn't fit integer
-- long lock: rewrites t, and nobody reads or writes it meanwhile
ALTER TABLE t ALTER COLUMN year TYPE integer USING extract(year from NOW())::integer;

-- may fail: if a value of t.called doesn't fit integer
-- long lock: rewrites t, and nobody reads or writes it meanwhile
ALTER TABLE t ALTER COLUMN called TYPE integer USING length(public . G (called));

-- may fail: if a value of t.cast_to doesn't fit integer
-- long lock: rewrites t, and nobody reads or writes it meanwhile
ALTER TABLE t ALTER COLUMN cast_to TYPE integer USING (row(cast_to)::public."inte").a;

-- may fail: if a value of t.computed doesn't fit integer
-- long lock: rewrites t, and nobody reads or writes it meanwhile
ALTER TABLE t ALTER COLUMN computed TYPE integer USING "twice" + computed::integer;
