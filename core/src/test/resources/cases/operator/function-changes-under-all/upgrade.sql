ALTER TABLE tr ALTER COLUMN x TYPE text;
ALTER TABLE tr ALTER COLUMN y TYPE text;
DROP INDEX ti;
DROP VIEW tv;
ALTER TABLE t DROP CONSTRAINT t_check;
ALTER TABLE t ALTER COLUMN a TYPE text;
ALTER TABLE t ALTER COLUMN b TYPE character varying;
DROP OPERATOR ||| (text, text);
DROP AGGREGATE cat(text);
DROP FUNCTION add_(text, text);
CREATE OR REPLACE FUNCTION public.add_(a text, b text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a || '' || b $function$;
CREATE OR REPLACE AGGREGATE public.cat(text) (
    SFUNC = add_,
    STYPE = text,
    INITCOND = 'x'
);
CREATE OPERATOR public.||| (
    FUNCTION = add_,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.|||)
);
DROP TYPE r;
CREATE TYPE r AS RANGE (subtype = double precision);
-- may fail: if a value of tr.x doesn't fit r
ALTER TABLE tr ALTER COLUMN x TYPE r USING x::r;
-- may fail: if a value of tr.y doesn't fit r[]
ALTER TABLE tr ALTER COLUMN y TYPE r[] USING y::r[];
DROP COLLATION german;
CREATE COLLATION german (provider = icu, locale = 'de-u-co-phonebk');
ALTER TABLE t ALTER COLUMN a TYPE text COLLATE german;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_check CHECK ((a ||| b::text) <> 'y'::text);
CREATE VIEW tv AS
SELECT cat(a) AS c
   FROM t
  GROUP BY (b::text ||| 'x'::text);
CREATE INDEX ti ON t (b COLLATE german);
