CREATE OR REPLACE FUNCTION public.sum_of(bigint)
 RETURNS numeric
 LANGUAGE sql
AS $function$select sum from orders where id = $1$function$;
ALTER TABLE orders RENAME COLUMN total TO sum;
