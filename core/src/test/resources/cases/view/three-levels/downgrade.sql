DROP VIEW v3;
DROP MATERIALIZED VIEW m2;
DROP VIEW v1;
-- may fail: if a value of t.name doesn't fit character varying(10)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE length(name::text) > 10;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.name can''t become character varying(10), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN name TYPE character varying(10);
CREATE VIEW v1 AS
SELECT id,
    name,
    n
   FROM t;
CREATE MATERIALIZED VIEW m2 AS
SELECT name,
    sum(n) AS n
   FROM v1
  GROUP BY name;
CREATE VIEW v3 AS
SELECT m.name,
    v.id
   FROM m2 m
     JOIN v1 v USING (name);
COMMENT ON VIEW v3 IS 'Top';
-- may fail: if rows of m2 have equal keys
CREATE UNIQUE INDEX m2_name ON m2 (name);
