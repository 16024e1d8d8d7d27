DROP RULE kept ON users;
DROP RULE copied ON users;
-- data loss: all rows of gone
DROP TABLE gone;
