
ALTER TABLE users ADD COLUMN age_new integer;

CREATE FUNCTION zz_users_age_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.age_new := (SELECT nullif(age, '')::integer FROM (SELECT NEW.*) AS users);
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_users_age_in_step BEFORE INSERT OR UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION zz_users_age_in_step();

ALTER TABLE users ENABLE ALWAYS TRIGGER zz_users_age_in_step;

-- whimbrel:batches
UPDATE users
SET age_new = nullif(age, '')::integer
WHERE age_new IS DISTINCT FROM nullif(age, '')::integer;

-- whimbrel:transaction
-- may fail: if a row of users has age_new IS DISTINCT FROM nullif(age, '')::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE age_new IS DISTINCT FROM nullif(age, '')::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.age_new isn''t what age becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE users ADD COLUMN at_new timestamp with time zone;

CREATE FUNCTION zz_users_at_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.at_new := (SELECT at::timestamp with time zone FROM (SELECT NEW.*) AS users);
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_users_at_in_step BEFORE INSERT OR UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION zz_users_at_in_step();

ALTER TABLE users ENABLE ALWAYS TRIGGER zz_users_at_in_step;

-- whimbrel:batches
UPDATE users
SET at_new = at::timestamp with time zone
WHERE at_new IS DISTINCT FROM at::timestamp with time zone;

-- whimbrel:transaction
-- may fail: if a row of users has at_new IS DISTINCT FROM at::timestamp with time zone
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE at_new IS DISTINCT FROM at::timestamp with time zone;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.at_new isn''t what at becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;

-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_age_new ON users (age_new, id);

-- whimbrel:transaction
ANALYZE users;
-- whimbrel:commit

ALTER TABLE users ALTER COLUMN age DROP DEFAULT;

DROP TRIGGER zz_users_age_in_step ON users;

DROP FUNCTION zz_users_age_in_step();

ALTER TABLE users DROP COLUMN age;

ALTER TABLE users RENAME COLUMN age_new TO age;

ALTER INDEX users_age_new RENAME TO users_age;

ALTER TABLE users ALTER COLUMN age SET DEFAULT 0;

DROP TRIGGER zz_users_at_in_step ON users;

DROP FUNCTION zz_users_at_in_step();

-- data loss: the instant, unless the session has the time zone that was meant in the values of users.at
ALTER TABLE users DROP COLUMN at;

ALTER TABLE users RENAME COLUMN at_new TO at;
