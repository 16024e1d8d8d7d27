CREATE OR REPLACE VIEW v WITH (check_option = 'cascaded', security_barrier = true) AS
SELECT id,
    a
   FROM t
  WHERE a > 0;
