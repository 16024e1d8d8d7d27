CREATE OR REPLACE FUNCTION public.is_code(code text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select code ~ '^[A-Z]+$' $function$;
CREATE DOMAIN code AS text
    CONSTRAINT is_code CHECK (is_code(VALUE));
ALTER TABLE t ADD COLUMN code code;
