-- data loss: all rows of orders
DROP TABLE orders;
