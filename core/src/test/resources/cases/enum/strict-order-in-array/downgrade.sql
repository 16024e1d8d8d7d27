ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
ALTER TABLE people
    ALTER COLUMN moods DROP DEFAULT,
    ALTER COLUMN moods TYPE mood[] USING moods::text[]::mood[],
    ALTER COLUMN moods SET DEFAULT '{ok,sad}'::mood[];
DROP TYPE whimbrel_replaced;
