ALTER DOMAIN boxed DROP DEFAULT;
ALTER TABLE t ALTER COLUMN said DROP DEFAULT;
ALTER TABLE t ALTER COLUMN pairs DROP DEFAULT;
DROP TRIGGER on_row ON t;
DROP STATISTICS of_rows;
DROP INDEX by_where;
DROP INDEX by_row;
DROP MATERIALIZED VIEW kept;
ALTER TABLE t DROP COLUMN made;
ALTER TABLE t DROP CONSTRAINT has;
DROP FUNCTION later(held);
DROP FUNCTION atomic();
-- data loss: attribute b of every held
ALTER TYPE held DROP ATTRIBUTE b;
ALTER TYPE held ADD ATTRIBUTE c integer;
ALTER DOMAIN boxed SET DEFAULT shown(ROW(1, 2));
CREATE OR REPLACE FUNCTION public.atomic()
 RETURNS text
 LANGUAGE sql
RETURN shown(ROW(1, 2));
CREATE OR REPLACE FUNCTION public.later(h held DEFAULT ROW(1, 2))
 RETURNS text
 LANGUAGE plpgsql
AS $function$ begin return h::text; end $function$;
ALTER TABLE t ALTER COLUMN said SET DEFAULT shown(ROW(1, 2));
ALTER TABLE t ALTER COLUMN pairs SET DEFAULT ARRAY[ROW(1, 2)::held];
ALTER TABLE t ADD COLUMN made text GENERATED ALWAYS AS (shown(ROW(n, 2))) STORED;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT has CHECK (shown(ROW(n, 2)) <> ''::text);
CREATE MATERIALIZED VIEW kept AS
SELECT shown(ROW(n, 2)) AS shown
   FROM t;
CREATE INDEX by_row ON t (shown(ROW(n, 2)));
CREATE INDEX by_where ON t (n) WHERE shown(ROW(n, 2)) <> ''::text;
CREATE STATISTICS public.of_rows ON n, shown(ROW(n, 2)) FROM t;
CREATE TRIGGER on_row BEFORE UPDATE ON t FOR EACH ROW WHEN (shown(ROW(new.n, 2)) <> ''::text) EXECUTE FUNCTION touched();
