ALTER TYPE kind ADD VALUE 'c';
ALTER TABLE t DETACH PARTITION t_bc;
-- may fail: if a row of t_bc is out of its bounds
ALTER TABLE t ATTACH PARTITION t_bc FOR VALUES IN ('b', 'c');
