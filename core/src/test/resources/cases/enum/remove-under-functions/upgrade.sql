DROP INDEX people_good;
DROP FUNCTION worst();
DROP FUNCTION is_good(mood);
DROP FUNCTION count_of(mood);
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE people
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE mood USING (CASE mood::text WHEN 'ok' THEN 'happy' ELSE mood::text END)::mood;
-- data loss: value ok of enum mood, whose rows become happy
DROP TYPE whimbrel_replaced;
CREATE OR REPLACE FUNCTION public.count_of(m mood DEFAULT 'sad'::mood)
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$ select count(*) from people where mood = m $function$;
CREATE OR REPLACE FUNCTION public.is_good(m mood)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select m > 'sad' $function$;
CREATE OR REPLACE FUNCTION public.worst()
 RETURNS mood
 LANGUAGE plpgsql
AS $function$ begin return 'sad'; end $function$;
CREATE INDEX people_good ON people (id) WHERE is_good(mood);
