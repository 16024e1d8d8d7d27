
-- may fail: if a row of users has id::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of users has code::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE code::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.code can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE users ADD COLUMN id_new integer;

CREATE FUNCTION zz_users_id_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT id::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS users) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'users.id_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_users_id_in_step BEFORE INSERT OR UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION zz_users_id_in_step();

ALTER TABLE users ENABLE ALWAYS TRIGGER zz_users_id_in_step;

ALTER TABLE users ADD CONSTRAINT users_id_new_filled CHECK ((id_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE users
SET id_new = id
WHERE id_new IS DISTINCT FROM id::integer;

-- whimbrel:transaction
-- may fail: if a row of users has id_new IS DISTINCT FROM id::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE id_new IS DISTINCT FROM id::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.id_new isn''t what id becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of users breaks users_id_new_filled
ALTER TABLE users VALIDATE CONSTRAINT users_id_new_filled;
-- whimbrel:commit

ALTER TABLE users ALTER COLUMN id_new SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT users_id_new_filled;
-- whimbrel:commit

ALTER TABLE users ADD COLUMN code_new integer;

CREATE FUNCTION zz_users_code_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT code::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS users) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'users.code_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.code_new := NEW.code;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_users_code_in_step BEFORE INSERT OR UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION zz_users_code_in_step();

ALTER TABLE users ENABLE ALWAYS TRIGGER zz_users_code_in_step;

-- whimbrel:batches
UPDATE users
SET code_new = code
WHERE code_new IS DISTINCT FROM code::integer;

-- whimbrel:transaction
-- may fail: if a row of users has code_new IS DISTINCT FROM code::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE code_new IS DISTINCT FROM code::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.code_new isn''t what code becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;

-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_code_new ON users (code_new) WITH (deduplicate_items = 'off');

-- whimbrel:transaction
COMMENT ON INDEX users_code_new IS 'By code';

-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_pkey_new ON users (id_new) WITH (fillfactor = 70);

-- whimbrel:transaction
COMMENT ON INDEX users_pkey_new IS 'By number';
-- whimbrel:commit

ANALYZE users;
-- whimbrel:commit

DROP TRIGGER zz_users_id_in_step ON users;

DROP FUNCTION zz_users_id_in_step();

ALTER TABLE users DROP COLUMN id;

ALTER TABLE users RENAME COLUMN id_new TO id;

ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_new;

DROP TRIGGER zz_users_code_in_step ON users;

DROP FUNCTION zz_users_code_in_step();

ALTER TABLE users DROP COLUMN code;

ALTER TABLE users RENAME COLUMN code_new TO code;

ALTER TABLE users ADD CONSTRAINT users_code UNIQUE USING INDEX users_code_new;

ALTER INDEX users_code SET (deduplicate_items = 'off'), RESET (fillfactor);

COMMENT ON INDEX users_code IS 'By code';
