DROP FUNCTION of_view();
DROP VIEW ab;
-- data loss: all rows of b
DROP TABLE b;
DROP FUNCTION count_a();
-- data loss: all values of a.n
ALTER TABLE a DROP COLUMN n;
