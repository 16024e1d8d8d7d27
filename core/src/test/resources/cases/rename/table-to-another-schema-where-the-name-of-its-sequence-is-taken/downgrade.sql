ALTER TABLE sales.bills SET SCHEMA public;
ALTER TABLE sales.orders SET SCHEMA public;
ALTER SEQUENCE orders_id_seq1 RENAME TO orders_id_seq;
ALTER SEQUENCE bills_id_seq RENAME TO sheets;
