ALTER TABLE b_leaves ALTER COLUMN c TYPE text;
-- data loss: all rows of drops
DROP TABLE drops;
-- data loss: all values of a_drops.c
ALTER TABLE a_drops DROP COLUMN c;
ALTER TABLE r ALTER COLUMN x TYPE bigint;
CREATE TABLE a_comes (
    c r[]
);
ALTER TABLE c_gets ADD COLUMN c r;
CREATE TABLE s_comes (
    c r[]
);
