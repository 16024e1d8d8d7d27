
ALTER TABLE audit.events ADD COLUMN "Key_new" bigint;

CREATE FUNCTION audit."zz_events_Key_in_step"() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
    NEW."Key_new" := NEW."Key";
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER "zz_events_Key_in_step" BEFORE INSERT OR UPDATE ON audit.events
    FOR EACH ROW EXECUTE FUNCTION audit."zz_events_Key_in_step"();

ALTER TABLE audit.events ENABLE ALWAYS TRIGGER "zz_events_Key_in_step";

ALTER TABLE audit.events ADD CONSTRAINT "events_Key_new_filled" CHECK (("Key_new" IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE audit.events
SET "Key_new" = "Key"
WHERE "Key_new" IS DISTINCT FROM "Key"::bigint;

-- whimbrel:transaction
-- may fail: if a row of audit.events has "Key_new" IS DISTINCT FROM "Key"::bigint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM audit.events
    WHERE "Key_new" IS DISTINCT FROM "Key"::bigint;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'audit.events.Key_new isn''t what Key becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of audit.events breaks events_Key_new_filled
ALTER TABLE audit.events VALIDATE CONSTRAINT "events_Key_new_filled";
-- whimbrel:commit

ALTER TABLE audit.events ALTER COLUMN "Key_new" SET NOT NULL;

ALTER TABLE audit.events DROP CONSTRAINT "events_Key_new_filled";

-- whimbrel:outside-transaction
-- may fail: if rows of audit.events have equal keys
CREATE UNIQUE INDEX CONCURRENTLY "events_Key_key_new" ON audit.events ("Key_new");

-- whimbrel:transaction
ANALYZE audit.events;
-- whimbrel:commit

ALTER SEQUENCE audit."events_Key_seq" AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;

ALTER SEQUENCE audit."events_Key_seq" OWNED BY audit.events."Key_new";

DROP TRIGGER "zz_events_Key_in_step" ON audit.events;

DROP FUNCTION audit."zz_events_Key_in_step"();

ALTER TABLE audit.events DROP COLUMN "Key";

ALTER TABLE audit.events RENAME COLUMN "Key_new" TO "Key";

ALTER TABLE audit.events ADD CONSTRAINT "events_Key_key" UNIQUE USING INDEX "events_Key_key_new";

ALTER TABLE audit.events ALTER COLUMN "Key" SET DEFAULT nextval('audit."events_Key_seq"'::regclass);
