ALTER TYPE mood ADD VALUE 'happy';
CREATE OR REPLACE FUNCTION public.good(p people)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select p.mood >= 'ok' $function$;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'happy'::mood;
ALTER TABLE people ADD COLUMN more text DEFAULT 'x'::text NOT NULL;
DROP VIEW good_people;
ALTER TABLE people ALTER COLUMN id TYPE bigint;
ALTER TABLE people ALTER COLUMN n TYPE bigint;
CREATE VIEW good_people AS
SELECT id,
    n,
    more
   FROM people
  WHERE mood = ANY (ARRAY['ok'::mood, 'happy'::mood]);
