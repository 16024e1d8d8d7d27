CREATE OR REPLACE FUNCTION public.rows_of(value held)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select value.a$function$;
ALTER TABLE t ALTER COLUMN one TYPE text;
ALTER TABLE t ALTER COLUMN two TYPE text;
ALTER TABLE t ALTER COLUMN two SET DEFAULT (rows_of(NULL::held))::text;
-- data loss: all values of held.c
ALTER TABLE held DROP COLUMN c;
ALTER TABLE held DROP COLUMN b;
ALTER TABLE held ADD COLUMN b integer GENERATED ALWAYS AS (a * 3) STORED;
CREATE OR REPLACE FUNCTION public.greatest_b()
 RETURNS integer
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT max(held.b) AS max
    FROM held;
END;
ALTER TABLE t ALTER COLUMN one SET DEFAULT (greatest_b())::text;
