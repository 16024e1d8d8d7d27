DROP VIEW moods;
DROP VIEW happy_counts;
DROP MATERIALIZED VIEW mood_counts;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'happy' ELSE mood::text END)::mood;
-- data loss: value ok of enum mood, whose rows become happy
DROP TYPE whimbrel_replaced;
CREATE VIEW moods AS
SELECT DISTINCT mood
   FROM people;
CREATE MATERIALIZED VIEW mood_counts AS
SELECT mood,
    count(*) AS people
   FROM people
  GROUP BY mood;
CREATE VIEW happy_counts AS
SELECT people
   FROM mood_counts
  WHERE mood = 'happy'::mood;
-- may fail: if rows of mood_counts have equal keys
CREATE UNIQUE INDEX mood_counts_mood ON mood_counts (mood);
