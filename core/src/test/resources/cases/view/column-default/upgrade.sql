CREATE OR REPLACE FUNCTION public.fallback()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 'y' $function$;
CREATE OR REPLACE VIEW v AS
SELECT id,
    name,
    since,
    name AS again
   FROM users;
ALTER TABLE v ALTER COLUMN id SET DEFAULT 7;
COMMENT ON COLUMN v.id IS 'Whose';
ALTER TABLE v ALTER COLUMN name SET DEFAULT fallback();
ALTER TABLE v ALTER COLUMN since DROP DEFAULT;
