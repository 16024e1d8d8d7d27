ALTER TABLE orders RENAME COLUMN sum TO total;
CREATE OR REPLACE FUNCTION public.sum_of(bigint)
 RETURNS numeric
 LANGUAGE sql
AS $function$select total from orders where id = $1$function$;
