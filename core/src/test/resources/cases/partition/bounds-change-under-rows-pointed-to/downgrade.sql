ALTER TABLE c DROP CONSTRAINT c_k_fkey;
ALTER TABLE a1 DETACH PARTITION a11;
ALTER TABLE a DETACH PARTITION a3;
-- may fail: if a row of a11 is out of its bounds
ALTER TABLE a1 ATTACH PARTITION a11 FOR VALUES IN (1);
-- may fail: if a row of a3 is out of its bounds
ALTER TABLE a ATTACH PARTITION a3 FOR VALUES IN (3);
-- may fail: if a row of c points to nothing
ALTER TABLE c ADD CONSTRAINT c_k_fkey FOREIGN KEY (k) REFERENCES a(k);
