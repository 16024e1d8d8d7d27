DROP RULE logged ON users;
DROP FUNCTION who(integer);
CREATE OR REPLACE FUNCTION public.who(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select n $function$;
CREATE OR REPLACE RULE logged AS
    ON INSERT TO users DO  INSERT INTO log (who)
  VALUES (who(new.id));
