
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
-- whimbrel:commit

-- may fail: if a row of large breaks not_sad
ALTER TABLE large VALIDATE CONSTRAINT not_sad;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY large_happy ON large (id) WHERE mood = 'happy'::mood;
