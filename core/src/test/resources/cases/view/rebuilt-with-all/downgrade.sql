DROP VIEW over_it;
DROP MATERIALIZED VIEW m;
DROP VIEW v;
-- may fail: if a value of users.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE users ALTER COLUMN id TYPE integer;
CREATE VIEW v WITH (check_option = 'local', security_barrier = true) AS
SELECT id,
    name
   FROM users
  WHERE id > 0;
COMMENT ON VIEW v IS 'v';
COMMENT ON COLUMN v.name IS 'n';
ALTER TABLE v ALTER COLUMN name SET DEFAULT 'x'::text;
CREATE MATERIALIZED VIEW m WITH (fillfactor = 70) AS
SELECT id,
    lower(name) AS low
   FROM v;
COMMENT ON MATERIALIZED VIEW m IS 'm';
CREATE VIEW over_it AS
SELECT low
   FROM m;
-- may fail: if rows of m have equal keys
CREATE UNIQUE INDEX m_id ON m (id) WITH (fillfactor = 50);
COMMENT ON INDEX m_id IS 'i';
CREATE STATISTICS public.m_stats ON id, low FROM m;
COMMENT ON STATISTICS m_stats IS 's';
CREATE TRIGGER t INSTEAD OF DELETE ON v FOR EACH ROW EXECUTE FUNCTION touch();
CREATE OR REPLACE RULE r AS
    ON UPDATE TO v DO INSTEAD  UPDATE users SET name = new.name
  WHERE users.id = old.id;
