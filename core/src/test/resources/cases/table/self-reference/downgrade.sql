-- data loss: all rows of categories
DROP TABLE categories;
