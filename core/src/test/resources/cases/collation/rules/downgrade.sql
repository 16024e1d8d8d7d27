-- data loss: all rows of words
DROP TABLE words;
DROP COLLATION turned;
