ALTER TABLE tr ALTER COLUMN x TYPE text;
ALTER TABLE tr ALTER COLUMN y TYPE text;
DROP INDEX ti;
DROP VIEW tv;
ALTER TABLE t DROP CONSTRAINT t_check;
ALTER TABLE t ALTER COLUMN a TYPE text;
ALTER TABLE t ALTER COLUMN b TYPE text;
DROP OPERATOR ||| (text, text);
DROP AGGREGATE cat(text);
DROP FUNCTION add_(text, text);
CREATE OR REPLACE FUNCTION public.add_(text, text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1 || $2 $function$;
CREATE OR REPLACE AGGREGATE public.cat(text) (
    SFUNC = add_,
    STYPE = text,
    INITCOND = ''
);
CREATE OPERATOR public.||| (
    FUNCTION = add_,
    LEFTARG = text,
    RIGHTARG = text
);
DROP TYPE r;
CREATE TYPE r AS RANGE (subtype = double precision, subtype_diff = float8mi);
-- may fail: if a value of tr.x doesn't fit r
ALTER TABLE tr ALTER COLUMN x TYPE r USING x::r;
-- may fail: if a value of tr.y doesn't fit r[]
ALTER TABLE tr ALTER COLUMN y TYPE r[] USING y::r[];
DROP COLLATION german;
CREATE COLLATION german (provider = icu, locale = 'de');
ALTER TABLE t ALTER COLUMN a TYPE text COLLATE german;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_check CHECK ((a ||| b) <> ''::text);
CREATE VIEW tv AS
SELECT cat(a) AS c
   FROM t
  GROUP BY (b ||| 'x'::text);
CREATE INDEX ti ON t (b COLLATE german);
