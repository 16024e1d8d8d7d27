ALTER SEQUENCE sheets RENAME TO bills_id_seq;
ALTER SEQUENCE orders_id_seq RENAME TO orders_id_seq1;
ALTER TABLE orders SET SCHEMA sales;
ALTER TABLE bills SET SCHEMA sales;
