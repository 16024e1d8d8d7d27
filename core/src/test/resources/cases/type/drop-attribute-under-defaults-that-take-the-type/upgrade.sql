CREATE OR REPLACE FUNCTION public.first(value pair)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select value.a$function$;
ALTER TABLE t ALTER COLUMN one TYPE text;
ALTER TABLE t ALTER COLUMN four DROP DEFAULT;
ALTER TABLE t ALTER COLUMN four TYPE text;
-- data loss: attribute b of every pair
ALTER TYPE pair DROP ATTRIBUTE b;
CREATE OR REPLACE FUNCTION public.any_pair()
 RETURNS pair
 LANGUAGE sql
 IMMUTABLE
AS $function$select row(7)::pair$function$;
ALTER TABLE t ALTER COLUMN one SET DEFAULT (first(ROW(1)::pair))::text;
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
UPDATE t
SET one = (first(ROW(1)::pair))::text
WHERE one IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE t ALTER COLUMN one SET NOT NULL;
ALTER TABLE t ALTER COLUMN two SET DEFAULT first(ROW(2)::pair);
ALTER TABLE t ALTER COLUMN three SET DEFAULT any_pair();
ALTER TABLE t ALTER COLUMN four SET DEFAULT (ROW(1)::pair)::text;
