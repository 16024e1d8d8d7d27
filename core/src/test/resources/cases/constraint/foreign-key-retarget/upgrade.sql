ALTER TABLE c DROP CONSTRAINT c_ref;
-- data loss: all rows of a
DROP TABLE a;
-- may fail: if a row of c points to nothing
ALTER TABLE c ADD CONSTRAINT c_ref FOREIGN KEY (ref) REFERENCES b(id);
