-- data loss: all rows of shop.orders
DROP TABLE shop.orders;
