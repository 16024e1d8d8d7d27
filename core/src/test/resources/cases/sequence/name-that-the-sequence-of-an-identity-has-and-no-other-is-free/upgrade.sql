ALTER SEQUENCE numbers RENAME TO orders_id_seq3;
ALTER SEQUENCE orders_id_seq2 RENAME TO orders_id_seq_id_seq;
CREATE TABLE numbers (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL
);
CREATE VIEW orders_id_seq2 AS
SELECT id
   FROM numbers;
