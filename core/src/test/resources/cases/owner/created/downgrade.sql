ALTER TABLE users OWNER TO reader;
-- data loss: all rows of orders
DROP TABLE orders;
