DROP INDEX t_d_idx;
DROP VIEW v;
ALTER TABLE t DROP CONSTRAINT ck;
ALTER TABLE t DROP CONSTRAINT t_pkey;
-- data loss: all values of t.d
ALTER TABLE t DROP COLUMN d;
-- data loss: all values of t.e
ALTER TABLE t DROP COLUMN e;
