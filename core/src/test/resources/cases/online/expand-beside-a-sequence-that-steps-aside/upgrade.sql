
ALTER SEQUENCE b RENAME TO a_id_seq;
-- whimbrel:commit

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

DROP TRIGGER zz_t_id_in_step ON t;

DROP FUNCTION zz_t_id_in_step();

ALTER TABLE t DROP COLUMN id;

ALTER TABLE t RENAME COLUMN id_new TO id;

ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_new;

CREATE VIEW b AS
SELECT n
   FROM a;
