CREATE OR REPLACE FUNCTION public.f(x integer, b integer DEFAULT 1, z integer DEFAULT 0)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select (x + b + z)::bigint $function$;
DROP POLICY pol ON t;
DROP STATISTICS t_s;
DROP INDEX t_g;
DROP VIEW tv;
ALTER TABLE t DROP COLUMN c;
ALTER TABLE t DROP CONSTRAINT t_id_check;
DROP FUNCTION g(text);
CREATE OR REPLACE FUNCTION public.g(y text)
 RETURNS character varying
 LANGUAGE sql
 IMMUTABLE
AS $function$ select y::varchar $function$;
CREATE INDEX t_g ON t (g(a));
CREATE STATISTICS public.t_s ON b, g(a) FROM t;
CREATE POLICY pol ON t USING (g(b)::text = CURRENT_USER::text);
DROP FUNCTION f(integer, integer);
ALTER TABLE t ADD COLUMN c bigint GENERATED ALWAYS AS (f(id)) STORED;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_id_check CHECK (f(id, 2) > 0);
CREATE VIEW tv AS
SELECT id,
    g(a) AS ga,
    f(id) AS fi
   FROM t;
