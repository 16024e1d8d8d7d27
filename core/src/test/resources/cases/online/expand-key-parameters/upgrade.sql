
ALTER TABLE users ADD COLUMN id_new bigint;

CREATE FUNCTION zz_users_id_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
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
WHERE id_new IS DISTINCT FROM id::bigint;

-- whimbrel:transaction
-- may fail: if a row of users has id_new IS DISTINCT FROM id::bigint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE id_new IS DISTINCT FROM id::bigint;
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

ALTER TABLE users ADD COLUMN code_new bigint;

CREATE FUNCTION zz_users_code_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
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
WHERE code_new IS DISTINCT FROM code::bigint;

-- whimbrel:transaction
-- may fail: if a row of users has code_new IS DISTINCT FROM code::bigint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE code_new IS DISTINCT FROM code::bigint;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.code_new isn''t what code becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;

-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_code_new ON users (code_new) WITH (fillfactor = 60);

-- whimbrel:transaction
COMMENT ON INDEX users_code_new IS 'By its code';

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

ALTER INDEX users_code SET (fillfactor = 60), RESET (deduplicate_items);

COMMENT ON INDEX users_code IS 'By its code';
