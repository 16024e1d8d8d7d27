CREATE OR REPLACE FUNCTION public.put()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into t values (new.id, new.a); return new; end $function$;
DROP VIEW v;
ALTER TABLE t ALTER COLUMN a TYPE bigint;
CREATE VIEW v AS
SELECT id,
    a
   FROM t;
CREATE TRIGGER put INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION put();
