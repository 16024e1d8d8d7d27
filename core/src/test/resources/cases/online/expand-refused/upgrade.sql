
ALTER TABLE changed ADD COLUMN n_new bigint;

CREATE FUNCTION zz_changed_n_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.n_new := NEW.n;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_changed_n_in_step BEFORE INSERT OR UPDATE ON changed
    FOR EACH ROW EXECUTE FUNCTION zz_changed_n_in_step();

ALTER TABLE changed ENABLE ALWAYS TRIGGER zz_changed_n_in_step;

-- whimbrel:batches
UPDATE changed
SET n_new = n
WHERE n_new IS DISTINCT FROM n::bigint;

-- whimbrel:transaction
-- may fail: if a row of changed has n_new IS DISTINCT FROM n::bigint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM changed
    WHERE n_new IS DISTINCT FROM n::bigint;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'changed.n_new isn''t what n becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ANALYZE changed;
-- whimbrel:commit

-- long lock: rewrites deferred, and nobody reads or writes it meanwhile
ALTER TABLE deferred ALTER COLUMN n TYPE bigint;

-- long lock: rewrites excluding, and nobody reads or writes it meanwhile
ALTER TABLE excluding ALTER COLUMN n TYPE bigint;

ALTER TABLE fitting ALTER COLUMN n TYPE character varying(20);

-- long lock: rewrites made, and nobody reads or writes it meanwhile
ALTER TABLE made ALTER COLUMN n TYPE bigint;

ALTER TABLE making ALTER COLUMN s SET DEFAULT (ROW((1)::bigint, (2)::bigint)::made)::text;

-- long lock: rewrites parts, and nobody reads or writes it meanwhile
ALTER TABLE parts ALTER COLUMN n TYPE bigint;

-- long lock: rewrites replicated, and nobody reads or writes it meanwhile
ALTER TABLE replicated ALTER COLUMN n TYPE bigint;

-- long lock: rewrites ruled, and nobody reads or writes it meanwhile
ALTER TABLE ruled ALTER COLUMN n TYPE bigint;

-- long lock: rewrites secured, and nobody reads or writes it meanwhile
ALTER TABLE secured ALTER COLUMN n TYPE bigint;

-- may fail: if a value of texts.n doesn't fit json
-- long lock: rewrites texts, and nobody reads or writes it meanwhile
ALTER TABLE texts ALTER COLUMN n TYPE json USING n::json;

-- long lock: rewrites touched, and nobody reads or writes it meanwhile
ALTER TABLE touched ALTER COLUMN n TYPE bigint;

-- long lock: rewrites triggered, and nobody reads or writes it meanwhile
ALTER TABLE triggered ALTER COLUMN n TYPE bigint;

DROP INDEX changed_n;

DROP TRIGGER zz_changed_n_in_step ON changed;

DROP FUNCTION zz_changed_n_in_step();

ALTER TABLE changed DROP COLUMN n;

ALTER TABLE changed RENAME COLUMN n_new TO n;

DO $whimbrel$
BEGIN
    PERFORM set_config('whimbrel.privileges', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'part', part, 'owner', owner,
            'owned', part IS NULL AND true, 'rights', (SELECT jsonb_agg(a) FROM aclexplode(rights) a))), '[]')
        FROM (
            SELECT 'TABLE', 'computed', attname, relowner, attacl FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attrelid = to_regclass('computed') AND attacl IS NOT NULL AND NOT attisdropped AND attname = 'twice'
        ) AS kept (kind, name, part, owner, rights))::text, true);
END
$whimbrel$;

ALTER TABLE computed DROP COLUMN twice;

-- long lock: rewrites computed, and nobody reads or writes it meanwhile
ALTER TABLE computed ALTER COLUMN n TYPE bigint;

-- long lock: rewrites computed, and nobody reads or writes it meanwhile
ALTER TABLE computed ADD COLUMN twice bigint GENERATED ALWAYS AS (n * 2) STORED;

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

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY changed_n ON changed (n DESC);
