CREATE OR REPLACE VIEW v WITH (security_invoker = true) AS
SELECT id,
    a
   FROM t;
