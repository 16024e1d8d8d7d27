DROP POLICY own ON accounts;
DROP FUNCTION me();
CREATE OR REPLACE FUNCTION public.me()
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$select 1$function$;
CREATE POLICY own ON accounts USING (owner = me());
COMMENT ON POLICY own ON accounts IS 'theirs';
