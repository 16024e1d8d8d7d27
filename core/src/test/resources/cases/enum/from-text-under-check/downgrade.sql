ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
DROP INDEX people_ok;
-- may fail: if a value of people.mood doesn't fit character varying(20)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM people
    WHERE length(mood::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.mood can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE people ALTER COLUMN mood TYPE character varying(20);
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::character varying;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT people_mood_check CHECK (mood::text = ANY (ARRAY['sad'::character varying::text, 'ok'::character varying::text]));
DROP TYPE mood;
CREATE INDEX people_ok ON people (id) WHERE mood::text = 'ok'::text;
