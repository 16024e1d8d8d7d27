ALTER TABLE i DROP CONSTRAINT i_o_r_fkey;
ALTER TABLE o DETACH PARTITION o2;
ALTER TABLE o2 DETACH PARTITION o21;
-- may fail: if a row of o2 is out of its bounds
ALTER TABLE o ATTACH PARTITION o2 FOR VALUES IN (2);
-- data loss: all rows of o22
DROP TABLE o22;
-- may fail: if a row of o21 is out of its bounds
ALTER TABLE o2 ATTACH PARTITION o21 FOR VALUES FROM (0) TO (100);
-- may fail: if a row of i points to nothing
ALTER TABLE i ADD CONSTRAINT i_o_r_fkey FOREIGN KEY (o, r) REFERENCES o(id, r);
