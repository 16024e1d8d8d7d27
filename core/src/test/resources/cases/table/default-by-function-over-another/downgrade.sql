ALTER TABLE b ALTER COLUMN n DROP DEFAULT;
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
-- data loss: all rows of b
DROP TABLE b;
DROP FUNCTION count_a();
-- data loss: all rows of a
DROP TABLE a;
