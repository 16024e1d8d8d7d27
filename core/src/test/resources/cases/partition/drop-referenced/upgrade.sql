ALTER TABLE t DETACH PARTITION t_2;
-- data loss: all rows of t_2
DROP TABLE t_2;
