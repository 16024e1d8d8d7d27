-- data loss: all rows of everything
DROP TABLE everything;
