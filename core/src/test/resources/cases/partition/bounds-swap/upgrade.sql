ALTER TABLE t DETACH PARTITION a;
ALTER TABLE t DETACH PARTITION b;
-- may fail: if a row of a is out of its bounds
ALTER TABLE t ATTACH PARTITION a FOR VALUES IN (2);
-- may fail: if a row of b is out of its bounds
ALTER TABLE t ATTACH PARTITION b FOR VALUES IN (1);
