DROP RULE logged ON users;
DROP FUNCTION who(integer);
CREATE OR REPLACE FUNCTION public.who(i integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select i $function$;
CREATE OR REPLACE RULE logged AS
    ON INSERT TO users DO  INSERT INTO log (who)
  VALUES (who(new.id));
