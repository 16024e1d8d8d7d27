CREATE OR REPLACE FUNCTION public.new_former(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 2$function$;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_n_check CHECK (new_former(n) > 0);
ALTER ROUTINE right_one() RENAME TO left_one_former;
ALTER ROUTINE left_one() RENAME TO right_one;
ALTER ROUTINE left_one_former() RENAME TO left_one;
ALTER ROUTINE new(integer) RENAME TO old;
ALTER ROUTINE new_former(integer) RENAME TO new;
