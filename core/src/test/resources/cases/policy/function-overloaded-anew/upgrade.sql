CREATE OR REPLACE FUNCTION public.mine(n integer, more integer DEFAULT 1)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$select true$function$;
DROP POLICY seen ON accounts;
DROP POLICY own ON accounts;
DROP FUNCTION mine(integer);
CREATE POLICY own ON accounts USING (mine(owner));
CREATE POLICY seen ON accounts FOR SELECT USING (mine(owner));
