ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
-- data loss: all rows of b
DROP TABLE b;
-- data loss: all rows of a
DROP TABLE a;
