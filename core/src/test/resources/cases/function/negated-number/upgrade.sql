CREATE OR REPLACE FUNCTION public.f(x integer DEFAULT '-1'::integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO t (a, b) VALUES ('-1'::integer,'-1.5'::numeric), ((f.x - 1),2);
 SELECT
         CASE
             WHEN (x > '-1'::integer) THEN '-2'::integer
             ELSE (x - 1)
         END AS "case";
END;
CREATE OR REPLACE FUNCTION public.g(x integer DEFAULT '-1'::integer)
 RETURNS integer
 LANGUAGE sql
RETURN (x - '-1'::integer);
CREATE OR REPLACE FUNCTION public.h(x integer DEFAULT '-1'::integer, t text DEFAULT '- 1'::text)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$begin return (- 1) - 1; end$function$;
