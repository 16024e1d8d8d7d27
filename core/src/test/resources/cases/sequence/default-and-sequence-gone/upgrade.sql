ALTER TABLE t ALTER COLUMN id DROP DEFAULT;
-- data loss: how far t_id_seq has counted
DROP SEQUENCE t_id_seq;
