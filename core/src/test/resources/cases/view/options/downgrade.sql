CREATE OR REPLACE VIEW v WITH (security_barrier = true) AS
SELECT id,
    a
   FROM t
  WHERE a > 0;
