CREATE SEQUENCE lines_id_seq AS integer;
ALTER TABLE items ALTER COLUMN id SET DEFAULT nextval('lines_id_seq'::regclass);
ALTER SEQUENCE lines_id_seq OWNED BY items.id;
SELECT pg_catalog.setval('lines_id_seq'::regclass, max(id))
FROM items
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'lines_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM lines_id_seq);
-- data loss: how far items_id_seq has counted
DROP SEQUENCE items_id_seq;
CREATE VIEW items_id_seq AS
SELECT 1 AS one;
ALTER TABLE items RENAME CONSTRAINT items_pkey TO lines_pkey;
ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER SEQUENCE purchases_seq RENAME TO orders_seq;
ALTER TABLE purchases RENAME TO orders;
ALTER TABLE items RENAME TO lines;
