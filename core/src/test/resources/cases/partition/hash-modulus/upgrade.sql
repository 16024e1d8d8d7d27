ALTER TABLE t DETACH PARTITION t_1;
CREATE TABLE t_3 PARTITION OF t FOR VALUES WITH (modulus 4, remainder 3);
-- may fail: if a row of t_1 is out of its bounds
ALTER TABLE t ATTACH PARTITION t_1 FOR VALUES WITH (modulus 4, remainder 1);
