CREATE TYPE colour AS ENUM ('red', 'green', 'blue');
CREATE TABLE item (id bigint PRIMARY KEY, a integer, b integer, c integer, colour colour);
CREATE STATISTICS a_and_b ON a, b FROM item;
ALTER STATISTICS a_and_b SET STATISTICS 200;
CREATE STATISTICS b_and_c ON b, c FROM item;
CREATE STATISTICS b_and_colour ON b, colour FROM item;
ALTER STATISTICS b_and_colour SET STATISTICS 300;
