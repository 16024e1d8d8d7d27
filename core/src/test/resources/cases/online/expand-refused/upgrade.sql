
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

ALTER TABLE computed DROP COLUMN twice;

-- long lock: rewrites computed, and nobody reads or writes it meanwhile
ALTER TABLE computed ALTER COLUMN n TYPE bigint;

-- long lock: rewrites computed, and nobody reads or writes it meanwhile
ALTER TABLE computed ADD COLUMN twice bigint GENERATED ALWAYS AS (n * 2) STORED;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY changed_n ON changed (n DESC);
