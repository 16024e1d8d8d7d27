ALTER TABLE t ALTER COLUMN id TYPE bigint;
ALTER TABLE t ALTER COLUMN code TYPE character varying(50);
ALTER INDEX t_code SET (fillfactor = 65);
COMMENT ON INDEX t_code IS 'By its code';
