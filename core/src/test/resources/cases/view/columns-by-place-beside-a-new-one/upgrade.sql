ALTER TABLE t ADD COLUMN b integer;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT sum(y.q) AS sum
    FROM t y(p, q, b);
END;
CREATE OR REPLACE VIEW v AS
SELECT p,
    q,
    r
   FROM t x(p, q, r);
