ALTER TABLE a DETACH PARTITION p;
CREATE INDEX p_n ON p (n);
-- may fail: if a row of p is out of its bounds
ALTER TABLE b ATTACH PARTITION p FOR VALUES FROM (0) TO (10);
