ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE people
    ALTER COLUMN moods DROP DEFAULT,
    ALTER COLUMN moods TYPE mood[] USING array_replace(moods::text[], 'ok', 'happy')::mood[],
    ALTER COLUMN moods SET DEFAULT '{sad,happy}'::mood[];
-- data loss: value ok of enum mood, whose rows become happy
DROP TYPE whimbrel_replaced;
