CREATE OR REPLACE VIEW v AS
SELECT id,
    a,
    b
   FROM t;
