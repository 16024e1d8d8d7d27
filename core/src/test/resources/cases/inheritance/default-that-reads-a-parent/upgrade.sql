-- data loss: all rows of h2
DROP TABLE h2;
ALTER TABLE t4 ADD COLUMN other_id bigint DEFAULT f4() NOT NULL;
