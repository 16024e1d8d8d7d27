-- data loss: all values of t4.other_id
ALTER TABLE t4 DROP COLUMN other_id;
CREATE TABLE h2 () INHERITS (t4);
