ALTER TABLE t RENAME COLUMN b TO b_former;
ALTER TABLE t RENAME COLUMN a TO b;
ALTER TABLE t RENAME COLUMN d TO d_former;
ALTER TABLE t RENAME COLUMN c TO d;
ALTER SEQUENCE t_b_seq RENAME TO t_b_seq_former;
ALTER SEQUENCE t_c_seq RENAME TO t_d_seq;
ALTER SEQUENCE t_a_seq RENAME TO t_b_seq;
-- data loss: all values of t.d_former
ALTER TABLE t DROP COLUMN d_former;
-- data loss: all values of t.b_former
ALTER TABLE t DROP COLUMN b_former;
