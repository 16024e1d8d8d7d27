ALTER MATERIALIZED VIEW m SET (autovacuum_enabled = false, fillfactor = 80);
COMMENT ON MATERIALIZED VIEW m IS 'm';
COMMENT ON COLUMN m.id IS 'Whose';
