DROP INDEX people_sad;
DROP MATERIALIZED VIEW counted;
DROP VIEW moody;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING mood::text::mood;
DROP TYPE whimbrel_replaced;
CREATE VIEW moody AS
SELECT id,
    mood
   FROM people
  WHERE mood > 'ok'::mood;
CREATE MATERIALIZED VIEW counted AS
SELECT mood,
    count(*) AS number
   FROM people
  GROUP BY mood;
-- may fail: if rows of counted have equal keys
CREATE UNIQUE INDEX counted_mood ON counted (mood);
CREATE INDEX people_sad ON people (id) WHERE mood < 'happy'::mood;
