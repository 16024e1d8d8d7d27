ALTER TABLE i DROP CONSTRAINT i_o_r_fkey;
ALTER TABLE i DETACH PARTITION i2;
ALTER TABLE o DETACH PARTITION o2;
-- may fail: if a row of i2 is out of its bounds
ALTER TABLE i ATTACH PARTITION i2 FOR VALUES IN (2);
-- may fail: if a row of o2 is out of its bounds
ALTER TABLE o ATTACH PARTITION o2 FOR VALUES IN (2);
-- may fail: if a row of i points to nothing
ALTER TABLE i ADD CONSTRAINT i_o_r_fkey FOREIGN KEY (o, r) REFERENCES o(id, r);
