ALTER TABLE t DETACH PARTITION t_1;
-- data loss: all rows of t_3
DROP TABLE t_3;
-- may fail: if a row of t_1 is out of its bounds
ALTER TABLE t ATTACH PARTITION t_1 FOR VALUES WITH (modulus 2, remainder 1);
