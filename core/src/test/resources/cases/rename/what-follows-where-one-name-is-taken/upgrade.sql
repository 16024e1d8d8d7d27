ALTER TABLE lines RENAME TO items;
ALTER TABLE orders RENAME TO purchases;
ALTER SEQUENCE orders_seq RENAME TO purchases_seq;
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
ALTER TABLE items RENAME CONSTRAINT lines_pkey TO items_pkey;
DROP VIEW items_id_seq;
CREATE SEQUENCE items_id_seq AS integer;
ALTER TABLE items ALTER COLUMN id SET DEFAULT nextval('items_id_seq'::regclass);
ALTER SEQUENCE items_id_seq OWNED BY items.id;
SELECT pg_catalog.setval('items_id_seq'::regclass, max(id))
FROM items
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'items_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM items_id_seq);
-- data loss: how far lines_id_seq has counted
DROP SEQUENCE lines_id_seq;
