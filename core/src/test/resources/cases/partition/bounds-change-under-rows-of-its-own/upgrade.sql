ALTER TABLE a DROP CONSTRAINT a_x_fkey;
ALTER TABLE a DETACH PARTITION a1;
-- may fail: if a row of a1 is out of its bounds
ALTER TABLE a ATTACH PARTITION a1 FOR VALUES IN (1, 3);
-- may fail: if a row of a points to nothing
ALTER TABLE a ADD CONSTRAINT a_x_fkey FOREIGN KEY (x) REFERENCES a(k);
