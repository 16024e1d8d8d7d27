
-- may fail: if a row of fitting has length(n::text) > 10
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM fitting
    WHERE length(n::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'fitting.n can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of changed has n::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM changed
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'changed.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE fitting ADD COLUMN n_new character varying(10);

CREATE FUNCTION zz_fitting_n_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT length(n::text) > 10 FROM (SELECT NEW.*) AS fitting) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'fitting.n_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.n_new := NEW.n;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_fitting_n_in_step BEFORE INSERT OR UPDATE ON fitting
    FOR EACH ROW EXECUTE FUNCTION zz_fitting_n_in_step();

ALTER TABLE fitting ENABLE ALWAYS TRIGGER zz_fitting_n_in_step;

-- whimbrel:batches
UPDATE fitting
SET n_new = n
WHERE n_new IS DISTINCT FROM n::character varying(10);

-- whimbrel:transaction
-- may fail: if a row of fitting has n_new IS DISTINCT FROM n::character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM fitting
    WHERE n_new IS DISTINCT FROM n::character varying(10);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'fitting.n_new isn''t what n becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE texts ADD COLUMN n_new text;

CREATE FUNCTION zz_texts_n_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW.n_new := NEW.n;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_texts_n_in_step BEFORE INSERT OR UPDATE ON texts
    FOR EACH ROW EXECUTE FUNCTION zz_texts_n_in_step();

ALTER TABLE texts ENABLE ALWAYS TRIGGER zz_texts_n_in_step;

-- whimbrel:batches
UPDATE texts
SET n_new = n
WHERE n_new IS DISTINCT FROM n::text;

-- whimbrel:transaction
-- may fail: if a row of texts has n_new IS DISTINCT FROM n::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM texts
    WHERE n_new IS DISTINCT FROM n::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'texts.n_new isn''t what n becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE changed ADD COLUMN n_new integer;

CREATE FUNCTION zz_changed_n_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT n::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS changed) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'changed.n_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
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
WHERE n_new IS DISTINCT FROM n::integer;

-- whimbrel:transaction
-- may fail: if a row of changed has n_new IS DISTINCT FROM n::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM changed
    WHERE n_new IS DISTINCT FROM n::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'changed.n_new isn''t what n becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ANALYZE fitting;
-- whimbrel:commit

ANALYZE texts;
-- whimbrel:commit

ANALYZE changed;
-- whimbrel:commit

-- may fail: if a value of deferred.n doesn't fit integer
-- long lock: reads all of deferred, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE deferred IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM deferred
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'deferred.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites deferred, and nobody reads or writes it meanwhile
ALTER TABLE deferred ALTER COLUMN n TYPE integer;

-- may fail: if a value of excluding.n doesn't fit integer
-- long lock: reads all of excluding, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE excluding IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM excluding
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'excluding.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites excluding, and nobody reads or writes it meanwhile
ALTER TABLE excluding ALTER COLUMN n TYPE integer;

DROP TRIGGER zz_fitting_n_in_step ON fitting;

DROP FUNCTION zz_fitting_n_in_step();

ALTER TABLE fitting DROP COLUMN n;

ALTER TABLE fitting RENAME COLUMN n_new TO n;

-- may fail: if a value of made.n doesn't fit integer
-- long lock: reads all of made, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE made IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM made
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'made.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites made, and nobody reads or writes it meanwhile
ALTER TABLE made ALTER COLUMN n TYPE integer;

ALTER TABLE making ALTER COLUMN s SET DEFAULT (ROW(1, (2)::bigint)::made)::text;

-- may fail: if a value of parts.n doesn't fit integer
-- long lock: reads all of parts, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE parts IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM parts
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'parts.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites parts, and nobody reads or writes it meanwhile
ALTER TABLE parts ALTER COLUMN n TYPE integer;

-- may fail: if a value of replicated.n doesn't fit integer
-- long lock: reads all of replicated, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE replicated IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM replicated
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'replicated.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites replicated, and nobody reads or writes it meanwhile
ALTER TABLE replicated ALTER COLUMN n TYPE integer;

-- may fail: if a value of ruled.n doesn't fit integer
-- long lock: reads all of ruled, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE ruled IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM ruled
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'ruled.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites ruled, and nobody reads or writes it meanwhile
ALTER TABLE ruled ALTER COLUMN n TYPE integer;

-- may fail: if a value of secured.n doesn't fit integer
-- long lock: reads all of secured, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE secured IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM secured
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'secured.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites secured, and nobody reads or writes it meanwhile
ALTER TABLE secured ALTER COLUMN n TYPE integer;

DROP TRIGGER zz_texts_n_in_step ON texts;

DROP FUNCTION zz_texts_n_in_step();

ALTER TABLE texts DROP COLUMN n;

ALTER TABLE texts RENAME COLUMN n_new TO n;

-- may fail: if a value of touched.n doesn't fit integer
-- long lock: reads all of touched, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE touched IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM touched
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'touched.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites touched, and nobody reads or writes it meanwhile
ALTER TABLE touched ALTER COLUMN n TYPE integer;

-- may fail: if a value of triggered.n doesn't fit integer
-- long lock: reads all of triggered, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE triggered IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM triggered
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'triggered.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites triggered, and nobody reads or writes it meanwhile
ALTER TABLE triggered ALTER COLUMN n TYPE integer;

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

-- may fail: if a value of computed.n doesn't fit integer
-- long lock: reads all of computed, and nobody reads or writes it meanwhile
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE computed IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM computed
    WHERE n::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'computed.n can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;

-- long lock: rewrites computed, and nobody reads or writes it meanwhile
ALTER TABLE computed ALTER COLUMN n TYPE integer;

-- long lock: rewrites computed, and nobody reads or writes it meanwhile
ALTER TABLE computed ADD COLUMN twice integer GENERATED ALWAYS AS (n * 2) STORED;

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
CREATE INDEX CONCURRENTLY changed_n ON changed (n);
