ALTER TABLE t RENAME CONSTRAINT t_pkey TO t_pk;
ALTER INDEX t_pk SET (fillfactor = 70);
COMMENT ON INDEX t_pk IS 'By number';
ALTER TABLE t DROP CONSTRAINT two;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT two UNIQUE (name);
ALTER TABLE t DROP CONSTRAINT one;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT one UNIQUE (code) WITH (fillfactor = 60);
COMMENT ON INDEX one IS 'By code';
