-- data loss: all rows of nothing
DROP TABLE nothing;
