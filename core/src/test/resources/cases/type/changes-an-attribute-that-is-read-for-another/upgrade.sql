DROP VIEW v;
ALTER TABLE w DROP CONSTRAINT w_h_check;
DROP FUNCTION f(w);
-- data loss: attribute b of every held
ALTER TYPE held DROP ATTRIBUTE b;
ALTER TYPE held ADD ATTRIBUTE c integer;
CREATE OR REPLACE FUNCTION public.f(w)
 RETURNS integer
 LANGUAGE sql
RETURN ($1).h.c;
-- may fail: if a row of w doesn't fit
ALTER TABLE w ADD CONSTRAINT w_h_check CHECK ((h).c > 0);
CREATE VIEW v AS
SELECT id,
    (h).c AS n
   FROM w
  WHERE (h).c = 2;
