
-- data loss: all rows of tags
DROP TABLE tags;
