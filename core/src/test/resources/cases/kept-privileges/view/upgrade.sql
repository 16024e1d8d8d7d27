
DO $whimbrel$
BEGIN
    PERFORM set_config('whimbrel.privileges', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'part', part, 'owner', owner,
            'owned', part IS NULL AND true, 'rights', (SELECT jsonb_agg(a) FROM aclexplode(rights) a))), '[]')
        FROM (
            SELECT 'TABLE', 'named', NULL, relowner, coalesce(relacl, acldefault('r', relowner)) FROM pg_class WHERE oid = to_regclass('named')
            UNION ALL
            SELECT 'TABLE', 'named', attname, relowner, attacl FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attrelid = to_regclass('named') AND attacl IS NOT NULL AND NOT attisdropped
            UNION ALL
            SELECT 'TABLE', 'named_too', NULL, relowner, coalesce(relacl, acldefault('r', relowner)) FROM pg_class WHERE oid = to_regclass('named_too')
            UNION ALL
            SELECT 'TABLE', 'named_too', attname, relowner, attacl FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attrelid = to_regclass('named_too') AND attacl IS NOT NULL AND NOT attisdropped
        ) AS kept (kind, name, part, owner, rights))::text, true);
END
$whimbrel$;

DROP VIEW named_too;

DROP VIEW named;

ALTER TABLE users ALTER COLUMN name TYPE character varying(80);

CREATE VIEW named AS
SELECT id,
    name
   FROM users;

CREATE VIEW named_too AS
SELECT name
   FROM named;

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
