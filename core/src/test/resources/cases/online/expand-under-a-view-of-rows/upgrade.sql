
ALTER TABLE t ADD COLUMN id_new bigint;

CREATE FUNCTION zz_t_id_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_t_id_in_step BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION zz_t_id_in_step();

ALTER TABLE t ENABLE ALWAYS TRIGGER zz_t_id_in_step;

ALTER TABLE t ADD CONSTRAINT t_id_new_filled CHECK ((id_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE t
SET id_new = id
WHERE id_new IS DISTINCT FROM id::bigint;

-- whimbrel:transaction
-- may fail: if a row of t has id_new IS DISTINCT FROM id::bigint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM t
    WHERE id_new IS DISTINCT FROM id::bigint;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.id_new isn''t what id becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of t breaks t_id_new_filled
ALTER TABLE t VALIDATE CONSTRAINT t_id_new_filled;
-- whimbrel:commit

ALTER TABLE t ALTER COLUMN id_new SET NOT NULL;

ALTER TABLE t DROP CONSTRAINT t_id_new_filled;

-- whimbrel:outside-transaction
-- may fail: if rows of t have equal keys
CREATE UNIQUE INDEX CONCURRENTLY t_pkey_new ON t (id_new);

-- whimbrel:transaction
ANALYZE t;
-- whimbrel:commit

CREATE OR REPLACE FUNCTION public.all_t()
 RETURNS SETOF t
 LANGUAGE sql
 STABLE
AS $function$ select * from t where true $function$;

CREATE OR REPLACE FUNCTION public.one_t(t)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1.a + 1 $function$;

ALTER TABLE t ADD COLUMN b text;

DO $whimbrel$
BEGIN
    PERFORM set_config('whimbrel.privileges', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'part', part, 'owner', owner,
            'owned', part IS NULL AND true, 'rights', (SELECT jsonb_agg(a) FROM aclexplode(rights) a))), '[]')
        FROM (
            SELECT 'TABLE', 'v', NULL, relowner, coalesce(relacl, acldefault('r', relowner)) FROM pg_class WHERE oid = to_regclass('v')
            UNION ALL
            SELECT 'TABLE', 'v', attname, relowner, attacl FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attrelid = to_regclass('v') AND attacl IS NOT NULL AND NOT attisdropped
        ) AS kept (kind, name, part, owner, rights))::text, true);
END
$whimbrel$;

DROP VIEW v;

DROP TRIGGER zz_t_id_in_step ON t;

DROP FUNCTION zz_t_id_in_step();

ALTER TABLE t DROP COLUMN id;

ALTER TABLE t RENAME COLUMN id_new TO id;

ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_new;

CREATE VIEW v AS
SELECT id,
    a,
    b
   FROM all_t() all_t;

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
