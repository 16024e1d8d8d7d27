-- data loss: all values of u.x
ALTER TABLE u DROP COLUMN x;
ALTER TABLE t ADD COLUMN x u;
