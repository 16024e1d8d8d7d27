CREATE OR REPLACE FUNCTION public.one()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 1 $function$;
ALTER TABLE t ALTER COLUMN a SET DEFAULT one();
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT c CHECK (b > one());
CREATE OR REPLACE VIEW v AS
SELECT one() AS n;
CREATE INDEX t_b ON t ((b + one()));
