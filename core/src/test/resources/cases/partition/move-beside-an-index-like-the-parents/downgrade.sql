ALTER TABLE b DETACH PARTITION p;
DROP INDEX p_n;
-- may fail: if a row of p is out of its bounds
ALTER TABLE a ATTACH PARTITION p FOR VALUES FROM (0) TO (10);
