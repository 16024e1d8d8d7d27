ALTER TABLE t DROP CONSTRAINT fine;
-- data loss: all rows of other
DROP TABLE other;
DROP FUNCTION is_small(t);
DROP FUNCTION is_fine(t);
-- data loss: all rows of t
DROP TABLE t;
