DROP VIEW v;
ALTER TABLE t ALTER COLUMN a TYPE bigint;
CREATE VIEW v WITH (check_option = 'cascaded', security_barrier = false) AS
SELECT id,
    a
   FROM t
  WHERE a > 0;
COMMENT ON VIEW v IS 'all';
CREATE OR REPLACE RULE v_insert AS
    ON INSERT TO v DO INSTEAD  INSERT INTO t (id, a)
  VALUES (new.id, new.a);
COMMENT ON RULE v_insert ON v IS 'in';
