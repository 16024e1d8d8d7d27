ALTER TABLE u DETACH PARTITION a;
-- may fail: if a row of a is out of its bounds
ALTER TABLE t ATTACH PARTITION a FOR VALUES IN (1);
