CREATE OR REPLACE FUNCTION public.number_of()
 RETURNS bigint
 LANGUAGE internal
 WINDOW IMMUTABLE
AS $function$window_row_number$function$;
CREATE VIEW v AS
SELECT n,
    number_of() OVER (ORDER BY n) AS place
   FROM generate_series(1, 3) n(n);
