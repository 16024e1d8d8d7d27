DROP PUBLICATION changes;
DROP PUBLICATION "Odd one";
-- data loss: all rows of orders
DROP TABLE orders;
