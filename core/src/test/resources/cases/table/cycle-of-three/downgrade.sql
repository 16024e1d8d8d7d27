-- data loss: all rows of leaf
DROP TABLE leaf;
ALTER TABLE c DROP CONSTRAINT c_a_id_fkey;
ALTER TABLE b DROP CONSTRAINT b_to_c;
-- data loss: all rows of c
DROP TABLE c;
ALTER TABLE a DROP CONSTRAINT a_to_b;
-- data loss: all rows of b
DROP TABLE b;
-- data loss: all rows of a
DROP TABLE a;
