ALTER TABLE t DETACH PARTITION t_a;
-- may fail: if a row of t_a is out of its bounds
ALTER TABLE t ATTACH PARTITION t_a FOR VALUES IN ('a');
