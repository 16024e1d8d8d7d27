
ALTER TABLE t ADD COLUMN n_new text;

CREATE FUNCTION zz_t_n_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.n_new := NEW.n;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_t_n_in_step BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION zz_t_n_in_step();

ALTER TABLE t ENABLE ALWAYS TRIGGER zz_t_n_in_step;

-- whimbrel:batches
UPDATE t
SET n_new = n
WHERE n_new IS DISTINCT FROM n::text;

-- whimbrel:transaction
-- may fail: if a row of t has n_new IS DISTINCT FROM n::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE n_new IS DISTINCT FROM n::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.n_new isn''t what n becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE t ADD COLUMN twice_said_new text;

CREATE FUNCTION zz_t_twice_said_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.twice_said_new := NEW.twice_said;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_t_twice_said_in_step BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION zz_t_twice_said_in_step();

ALTER TABLE t ENABLE ALWAYS TRIGGER zz_t_twice_said_in_step;

-- whimbrel:batches
UPDATE t
SET twice_said_new = twice_said
WHERE twice_said_new IS DISTINCT FROM twice_said::text;

-- whimbrel:transaction
-- may fail: if a row of t has twice_said_new IS DISTINCT FROM twice_said::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE twice_said_new IS DISTINCT FROM twice_said::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.twice_said_new isn''t what twice_said becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE t ADD COLUMN year_new text;

CREATE FUNCTION zz_t_year_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.year_new := NEW.year;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_t_year_in_step BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION zz_t_year_in_step();

ALTER TABLE t ENABLE ALWAYS TRIGGER zz_t_year_in_step;

-- whimbrel:batches
UPDATE t
SET year_new = year
WHERE year_new IS DISTINCT FROM year::text;

-- whimbrel:transaction
-- may fail: if a row of t has year_new IS DISTINCT FROM year::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE year_new IS DISTINCT FROM year::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.year_new isn''t what year becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE t ADD COLUMN called_new text;

CREATE FUNCTION zz_t_called_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.called_new := NEW.called;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_t_called_in_step BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION zz_t_called_in_step();

ALTER TABLE t ENABLE ALWAYS TRIGGER zz_t_called_in_step;

-- whimbrel:batches
UPDATE t
SET called_new = called
WHERE called_new IS DISTINCT FROM called::text;

-- whimbrel:transaction
-- may fail: if a row of t has called_new IS DISTINCT FROM called::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE called_new IS DISTINCT FROM called::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.called_new isn''t what called becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE t ADD COLUMN cast_to_new text;

CREATE FUNCTION zz_t_cast_to_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.cast_to_new := NEW.cast_to;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_t_cast_to_in_step BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION zz_t_cast_to_in_step();

ALTER TABLE t ENABLE ALWAYS TRIGGER zz_t_cast_to_in_step;

-- whimbrel:batches
UPDATE t
SET cast_to_new = cast_to
WHERE cast_to_new IS DISTINCT FROM cast_to::text;

-- whimbrel:transaction
-- may fail: if a row of t has cast_to_new IS DISTINCT FROM cast_to::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE cast_to_new IS DISTINCT FROM cast_to::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.cast_to_new isn''t what cast_to becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE t ADD COLUMN computed_new text;

CREATE FUNCTION zz_t_computed_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.computed_new := NEW.computed;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_t_computed_in_step BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION zz_t_computed_in_step();

ALTER TABLE t ENABLE ALWAYS TRIGGER zz_t_computed_in_step;

-- whimbrel:batches
UPDATE t
SET computed_new = computed
WHERE computed_new IS DISTINCT FROM computed::text;

-- whimbrel:transaction
-- may fail: if a row of t has computed_new IS DISTINCT FROM computed::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE computed_new IS DISTINCT FROM computed::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.computed_new isn''t what computed becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ANALYZE t;
-- whimbrel:commit

DROP TRIGGER zz_t_n_in_step ON t;

DROP FUNCTION zz_t_n_in_step();

ALTER TABLE t DROP COLUMN n;

ALTER TABLE t RENAME COLUMN n_new TO n;

DROP TRIGGER zz_t_twice_said_in_step ON t;

DROP FUNCTION zz_t_twice_said_in_step();

ALTER TABLE t DROP COLUMN twice_said;

ALTER TABLE t RENAME COLUMN twice_said_new TO twice_said;

DROP TRIGGER zz_t_year_in_step ON t;

DROP FUNCTION zz_t_year_in_step();

ALTER TABLE t DROP COLUMN year;

ALTER TABLE t RENAME COLUMN year_new TO year;

DROP TRIGGER zz_t_called_in_step ON t;

DROP FUNCTION zz_t_called_in_step();

ALTER TABLE t DROP COLUMN called;

ALTER TABLE t RENAME COLUMN called_new TO called;

DROP TRIGGER zz_t_cast_to_in_step ON t;

DROP FUNCTION zz_t_cast_to_in_step();

ALTER TABLE t DROP COLUMN cast_to;

ALTER TABLE t RENAME COLUMN cast_to_new TO cast_to;

DROP TRIGGER zz_t_computed_in_step ON t;

DROP FUNCTION zz_t_computed_in_step();

ALTER TABLE t DROP COLUMN computed;

ALTER TABLE t RENAME COLUMN computed_new TO computed;

DROP FUNCTION g(text);

DROP TYPE inte;
