
CREATE TYPE mood_new AS ENUM ('happy', 'ok', 'sad');

COMMENT ON TYPE mood_new IS 'how it is';
-- whimbrel:commit

ALTER TABLE large ADD COLUMN mood_new mood_new;

CREATE FUNCTION zz_large_mood_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.mood_new := (SELECT (CASE mood::text WHEN 'bored' THEN 'ok' ELSE mood::text END)::mood_new FROM (SELECT NEW.*) AS large);
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_large_mood_in_step BEFORE INSERT OR UPDATE ON large
    FOR EACH ROW EXECUTE FUNCTION zz_large_mood_in_step();

ALTER TABLE large ENABLE ALWAYS TRIGGER zz_large_mood_in_step;

ALTER TABLE large ADD CONSTRAINT large_mood_new_filled CHECK ((mood_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE large
SET mood_new = (CASE mood::text WHEN 'bored' THEN 'ok' ELSE mood::text END)::mood_new
WHERE mood_new IS DISTINCT FROM (CASE mood::text WHEN 'bored' THEN 'ok' ELSE mood::text END)::mood_new;

-- whimbrel:transaction
-- may fail: if a row of large has mood_new IS DISTINCT FROM (CASE mood::text WHEN 'bored' THEN 'ok' ELSE mood::text END)::mood_new
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM large
    WHERE mood_new IS DISTINCT FROM (CASE mood::text WHEN 'bored' THEN 'ok' ELSE mood::text END)::mood_new;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'large.mood_new isn''t what mood becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of large breaks large_mood_new_filled
ALTER TABLE large VALIDATE CONSTRAINT large_mood_new_filled;
-- whimbrel:commit

ALTER TABLE large ALTER COLUMN mood_new SET NOT NULL;

ALTER TABLE large DROP CONSTRAINT large_mood_new_filled;
-- whimbrel:commit

ALTER TABLE large ADD COLUMN moods_new mood_new[];

CREATE FUNCTION zz_large_moods_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.moods_new := (SELECT array_replace(moods::text[], 'bored', 'ok')::mood_new[] FROM (SELECT NEW.*) AS large);
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_large_moods_in_step BEFORE INSERT OR UPDATE ON large
    FOR EACH ROW EXECUTE FUNCTION zz_large_moods_in_step();

ALTER TABLE large ENABLE ALWAYS TRIGGER zz_large_moods_in_step;

-- whimbrel:batches
UPDATE large
SET moods_new = array_replace(moods::text[], 'bored', 'ok')::mood_new[]
WHERE moods_new IS DISTINCT FROM array_replace(moods::text[], 'bored', 'ok')::mood_new[];

-- whimbrel:transaction
-- may fail: if a row of large has moods_new IS DISTINCT FROM array_replace(moods::text[], 'bored', 'ok')::mood_new[]
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM large
    WHERE moods_new IS DISTINCT FROM array_replace(moods::text[], 'bored', 'ok')::mood_new[];
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'large.moods_new isn''t what moods becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY large_mood_new ON large (mood_new);

-- whimbrel:transaction
ANALYZE large;
-- whimbrel:commit

DROP INDEX large_happy;

DO $whimbrel$
BEGIN
    PERFORM set_config('whimbrel.privileges', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'part', part, 'owner', owner,
            'owned', part IS NULL AND true, 'rights', (SELECT jsonb_agg(a) FROM aclexplode(rights) a))), '[]')
        FROM (
            SELECT 'ROUTINE', 'best()', NULL, proowner, coalesce(proacl, acldefault('f', proowner)) FROM pg_proc WHERE oid = 'best()'::regprocedure
            UNION ALL
            SELECT 'TABLE', 'happy', NULL, relowner, coalesce(relacl, acldefault('r', relowner)) FROM pg_class WHERE oid = to_regclass('happy')
            UNION ALL
            SELECT 'TABLE', 'happy', attname, relowner, attacl FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attrelid = to_regclass('happy') AND attacl IS NOT NULL AND NOT attisdropped
        ) AS kept (kind, name, part, owner, rights))::text, true);
END
$whimbrel$;

DROP VIEW happy;

ALTER TABLE large DROP CONSTRAINT not_sad;

DROP FUNCTION best();

ALTER TABLE small ALTER COLUMN mood DROP DEFAULT;

-- may fail: if a value of small.mood doesn't fit mood_new
-- long lock: rewrites small, and nobody reads or writes it meanwhile
ALTER TABLE small ALTER COLUMN mood TYPE mood_new USING (CASE mood::text WHEN 'bored' THEN 'ok' ELSE mood::text END)::mood_new;

-- may fail: if a value of small.others doesn't fit mood_new
-- long lock: rewrites small, and nobody reads or writes it meanwhile
ALTER TABLE small ALTER COLUMN others TYPE mood_new[] USING array_replace(others::text[], 'bored', 'ok')::mood_new[];

DROP TRIGGER zz_large_mood_in_step ON large;

DROP FUNCTION zz_large_mood_in_step();

ALTER TABLE large DROP COLUMN mood;

ALTER TABLE large RENAME COLUMN mood_new TO mood;

ALTER INDEX large_mood_new RENAME TO large_mood;

DROP TRIGGER zz_large_moods_in_step ON large;

DROP FUNCTION zz_large_moods_in_step();

ALTER TABLE large DROP COLUMN moods;

ALTER TABLE large RENAME COLUMN moods_new TO moods;

-- data loss: value bored of enum mood, whose rows become ok
DROP TYPE mood;

ALTER TYPE mood_new RENAME TO mood;

ALTER TABLE large ALTER COLUMN mood SET DEFAULT 'happy'::mood;

ALTER TABLE large ALTER COLUMN moods SET DEFAULT '{happy}'::mood[];

ALTER TABLE small ALTER COLUMN mood SET DEFAULT 'ok'::mood;

CREATE OR REPLACE FUNCTION public.best()
 RETURNS mood
 LANGUAGE sql
RETURN 'happy'::mood;

ALTER TABLE large ADD CONSTRAINT not_sad CHECK (mood <> 'sad'::mood OR id < 10) NOT VALID;

CREATE VIEW happy AS
SELECT id
   FROM large
  WHERE mood = 'happy'::mood;

DO $whimbrel$
DECLARE
    kept jsonb := nullif(current_setting('whimbrel.privileges', true), '');
    acting text := current_setting('role');
    each record;
    given record;
    rights jsonb;
    statement text;
BEGIN
    IF kept IS NULL THEN
        RAISE EXCEPTION USING
            MESSAGE = 'no privileges were kept in this transaction',
            HINT = 'Keep them before what they are on is dropped, in the same transaction.';
    END IF;
    FOR each IN
        SELECT k.*, pg_get_userbyid(k.owner) AS owned_by, k.kind || ' ' || k.name AS target
        FROM jsonb_to_recordset(kept) AS k (kind text, name text, part text, owner oid,
            owned boolean, rights jsonb)
    LOOP
        IF each.owned AND each.owned_by <> current_user THEN
            BEGIN
                EXECUTE format('ALTER %s OWNER TO %I', each.target, each.owned_by);
            EXCEPTION WHEN insufficient_privilege THEN
                RAISE WARNING '% belonged to %, and could not be given back: %',
                    each.target, each.owned_by, SQLERRM;
            END;
        END IF;
        SELECT jsonb_agg(a) INTO rights
        FROM aclexplode(CASE
            WHEN each.part IS NOT NULL THEN NULL
            WHEN each.kind = 'TABLE' THEN (
                SELECT coalesce(relacl, acldefault('r', relowner)) FROM pg_class WHERE oid = to_regclass(each.name))
            WHEN each.kind = 'TYPE' THEN (
                SELECT coalesce(typacl, acldefault('T', typowner)) FROM pg_type WHERE oid = to_regtype(each.name))
            ELSE (
                SELECT coalesce(proacl, acldefault('f', proowner)) FROM pg_proc WHERE oid = to_regprocedure(each.name))
            END) a;
        CONTINUE WHEN rights IS NOT DISTINCT FROM each.rights;
        FOR given IN
            SELECT DISTINCT grantee FROM jsonb_to_recordset(rights) AS a (grantor oid, grantee oid)
            WHERE grantee <> grantor OR grantor = each.owner
        LOOP
            EXECUTE format('REVOKE ALL ON %s FROM %s', each.target,
                CASE given.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(given.grantee)) END);
        END LOOP;
        FOR given IN
            SELECT a.*, o.rolname AS grantor_name, g.rolname AS grantee_name
            FROM ROWS FROM (jsonb_to_recordset(each.rights)
                AS (grantor oid, grantee oid, privilege_type text, is_grantable boolean)) WITH ORDINALITY
                AS a (grantor, grantee, privilege_type, is_grantable, place)
            LEFT JOIN pg_roles o ON o.oid = a.grantor
            LEFT JOIN pg_roles g ON g.oid = a.grantee
            WHERE (a.grantee = 0 OR g.oid IS NOT NULL)
                AND (each.part IS NULL OR EXISTS (
                    SELECT FROM pg_attribute
                    WHERE attrelid = to_regclass(each.name) AND attname = each.part AND NOT attisdropped))
            ORDER BY a.place
        LOOP
            statement := format('GRANT %s%s ON %s TO %s%s', given.privilege_type,
                CASE WHEN each.part IS NOT NULL THEN format(' (%I)', each.part) END, each.target,
                CASE given.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(given.grantee_name) END,
                CASE WHEN given.is_grantable THEN ' WITH GRANT OPTION' END);
            IF given.grantor = each.owner THEN
                EXECUTE statement;
                CONTINUE;
            END IF;
            BEGIN
                PERFORM set_config('role', given.grantor_name, true);
                EXECUTE statement;
                PERFORM set_config('role', acting, true);
            EXCEPTION WHEN insufficient_privilege OR invalid_parameter_value THEN
                EXECUTE statement;
            END;
        END LOOP;
    END LOOP;
    PERFORM set_config('whimbrel.privileges', '', true);
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of large breaks not_sad
ALTER TABLE large VALIDATE CONSTRAINT not_sad;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY large_happy ON large (id) WHERE mood = 'happy'::mood;
