ALTER TABLE t DETACH PARTITION a;
-- may fail: if a row of a is out of its bounds
ALTER TABLE u ATTACH PARTITION a FOR VALUES IN (1);
