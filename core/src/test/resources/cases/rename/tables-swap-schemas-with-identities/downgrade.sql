ALTER SEQUENCE sales.orders_id_seq RENAME TO orders_id_seq1;
ALTER SEQUENCE orders_id_seq RENAME TO orders_id_seq2;
ALTER TABLE sales.orders RENAME TO orders_former;
ALTER TABLE sales.orders_former SET SCHEMA public;
ALTER TABLE orders SET SCHEMA sales;
ALTER TABLE orders_former RENAME TO orders;
ALTER SEQUENCE sales.orders_id_seq2 RENAME TO orders_id_seq;
ALTER SEQUENCE orders_id_seq1 RENAME TO orders_id_seq;
