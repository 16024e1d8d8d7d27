CREATE OR REPLACE FUNCTION public.judge(text[], oid)
 RETURNS boolean
 LANGUAGE sql
AS $function$select true$function$;
ALTER FOREIGN DATA WRAPPER files HANDLER file_fdw_handler;
ALTER FOREIGN DATA WRAPPER files OPTIONS (DROP depth, SET level '1', ADD debug 'true');
COMMENT ON FOREIGN DATA WRAPPER files IS NULL;
ALTER FOREIGN DATA WRAPPER judged VALIDATOR judge;
COMMENT ON FOREIGN DATA WRAPPER judged IS 'Judged';
DROP FUNCTION rules.judge(text[], oid);
DROP SCHEMA rules;
