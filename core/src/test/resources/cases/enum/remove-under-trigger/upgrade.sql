DROP TRIGGER on_sad ON people;
DROP TRIGGER on_mood ON people;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'happy' ELSE mood::text END)::mood;
-- data loss: value ok of enum mood, whose rows become happy
DROP TYPE whimbrel_replaced;
CREATE TRIGGER on_mood AFTER UPDATE OF mood ON people FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER on_sad BEFORE UPDATE ON people FOR EACH ROW WHEN (new.mood = 'sad'::mood) EXECUTE FUNCTION touch();
