DROP VIEW orders_id_seq2;
-- data loss: all rows of numbers
DROP TABLE numbers;
ALTER SEQUENCE orders_id_seq_id_seq RENAME TO orders_id_seq2;
ALTER SEQUENCE orders_id_seq3 RENAME TO numbers;
