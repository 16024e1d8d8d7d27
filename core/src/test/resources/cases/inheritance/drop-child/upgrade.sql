-- data loss: all rows of capitals
DROP TABLE capitals;
