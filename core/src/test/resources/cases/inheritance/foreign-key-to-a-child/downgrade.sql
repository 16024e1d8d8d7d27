ALTER TABLE joins NO INHERIT other;
ALTER TABLE t DROP CONSTRAINT t_a_fkey;
-- data loss: all rows of below
DROP TABLE below;
-- data loss: all rows of above
DROP TABLE above;
-- data loss: all rows of t
DROP TABLE t;
ALTER TABLE other DROP CONSTRAINT other_a_fkey;
