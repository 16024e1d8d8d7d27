DROP VIEW v;
ALTER TABLE w DROP CONSTRAINT w_h_check;
DROP FUNCTION f(w);
-- data loss: attribute c of every held
ALTER TYPE held DROP ATTRIBUTE c;
ALTER TYPE held ADD ATTRIBUTE b integer;
CREATE OR REPLACE FUNCTION public.f(w)
 RETURNS integer
 LANGUAGE sql
RETURN ($1).h.b;
-- may fail: if a row of w doesn't fit
ALTER TABLE w ADD CONSTRAINT w_h_check CHECK ((h).b > 0);
CREATE VIEW v AS
SELECT id,
    (h).b AS n
   FROM w
  WHERE (h).b = 2;
