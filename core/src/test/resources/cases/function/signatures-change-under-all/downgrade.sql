CREATE OR REPLACE FUNCTION public.f(a integer, b integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a + b $function$;
DROP POLICY pol ON t;
DROP STATISTICS t_s;
DROP INDEX t_g;
DROP VIEW tv;
ALTER TABLE t DROP COLUMN c;
ALTER TABLE t DROP CONSTRAINT t_id_check;
DROP FUNCTION g(text);
CREATE OR REPLACE FUNCTION public.g(x text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select x $function$;
CREATE INDEX t_g ON t (g(a));
CREATE STATISTICS public.t_s ON b, g(a) FROM t;
CREATE POLICY pol ON t USING (g(b) = CURRENT_USER);
DROP FUNCTION f(integer, integer, integer);
ALTER TABLE t ADD COLUMN c integer GENERATED ALWAYS AS (f(id)) STORED;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_id_check CHECK (f(id, 2) > 0);
CREATE VIEW tv AS
SELECT id,
    g(a) AS ga,
    f(id) AS fi
   FROM t;
