CREATE OR REPLACE FUNCTION public.gone()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;
CREATE TABLE calls (
    id integer
);
CREATE TABLE own (
    id integer
);
CREATE TABLE reads (
    id integer
);
CREATE POLICY p ON calls USING (id = gone());
CREATE POLICY p ON own USING (id = kept());
CREATE POLICY p ON reads USING ((EXISTS ( SELECT
   FROM calls c
  WHERE c.id = reads.id)));
