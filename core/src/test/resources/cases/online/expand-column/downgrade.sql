
-- may fail: if a row of orders has total::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM orders
    WHERE total::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.total can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE orders ADD COLUMN total_new integer;

ALTER TABLE orders ALTER COLUMN total_new SET STATISTICS 500;

COMMENT ON COLUMN orders.total_new IS 'in cents';

CREATE FUNCTION zz_orders_total_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT total::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS orders) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'orders.total_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.total_new := NEW.total;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_orders_total_in_step BEFORE INSERT OR UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION zz_orders_total_in_step();

ALTER TABLE orders ENABLE ALWAYS TRIGGER zz_orders_total_in_step;

ALTER TABLE orders ADD CONSTRAINT orders_total_new_filled CHECK ((total_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE orders
SET total_new = total
WHERE total_new IS DISTINCT FROM total::integer;

-- whimbrel:transaction
-- may fail: if a row of orders has total_new IS DISTINCT FROM total::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM orders
    WHERE total_new IS DISTINCT FROM total::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.total_new isn''t what total becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_total_new_filled
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_new_filled;
-- whimbrel:commit

ALTER TABLE orders ALTER COLUMN total_new SET NOT NULL;

ALTER TABLE orders DROP CONSTRAINT orders_total_new_filled;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY orders_large_new ON orders (id) INCLUDE (state) WHERE total_new > 1000;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY orders_tens_new ON orders ((total_new / 10));

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY orders_total_new ON orders (total_new DESC, state);

-- whimbrel:transaction
ANALYZE orders;
-- whimbrel:commit

DROP TRIGGER touched ON orders;

DROP STATISTICS orders_stats;

DO $whimbrel$
BEGIN
    PERFORM set_config('whimbrel.privileges', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'part', part, 'owner', owner,
            'owned', part IS NULL AND true, 'rights', (SELECT jsonb_agg(a) FROM aclexplode(rights) a))), '[]')
        FROM (
            SELECT 'TABLE', 'totals', NULL, relowner, coalesce(relacl, acldefault('r', relowner)) FROM pg_class WHERE oid = to_regclass('totals')
            UNION ALL
            SELECT 'TABLE', 'totals', attname, relowner, attacl FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attrelid = to_regclass('totals') AND attacl IS NOT NULL AND NOT attisdropped
        ) AS kept (kind, name, part, owner, rights))::text, true);
END
$whimbrel$;

DROP VIEW totals;

ALTER TABLE orders DROP CONSTRAINT orders_total_check;

DROP TRIGGER zz_orders_total_in_step ON orders;

DROP FUNCTION zz_orders_total_in_step();

ALTER TABLE orders DROP COLUMN total;

ALTER TABLE orders RENAME COLUMN total_new TO total;

ALTER INDEX orders_large_new RENAME TO orders_large;

ALTER INDEX orders_tens_new RENAME TO orders_tens;

ALTER INDEX orders_total_new RENAME TO orders_total;

ALTER TABLE orders ALTER COLUMN total SET DEFAULT 0;

CREATE VIEW totals AS
SELECT state,
    sum(total) AS total
   FROM orders
  GROUP BY state;

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

CREATE STATISTICS public.orders_stats ON state, total FROM orders;

ALTER STATISTICS orders_stats SET STATISTICS 200;

CREATE TRIGGER touched BEFORE UPDATE OF total ON orders FOR EACH ROW WHEN (new.total > 10) EXECUTE FUNCTION touch();

ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_total_check
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_check;
