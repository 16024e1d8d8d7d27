ALTER SEQUENCE sheets RENAME TO bills_id_seq;
ALTER SEQUENCE "Lines" RENAME TO gone_id_seq;
ALTER SEQUENCE steps RENAME TO items_id_seq;
ALTER SEQUENCE numbers RENAME TO orders_id_seq;
ALTER SEQUENCE pieces RENAME TO parts_id_seq;
CREATE SEQUENCE "Lines";
CREATE SEQUENCE pieces AS integer;
CREATE SEQUENCE sheets AS integer;
CREATE TABLE steps (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL
);
CREATE VIEW numbers AS
SELECT n
   FROM orders;
ALTER TABLE parts ALTER COLUMN id DROP IDENTITY;
ALTER TABLE parts ALTER COLUMN id SET DEFAULT nextval('pieces'::regclass);
ALTER SEQUENCE pieces OWNED BY parts.id;
SELECT pg_catalog.setval('pieces'::regclass, max(id))
FROM parts
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'pieces'::regclass)
HAVING max(id) >= (SELECT last_value FROM pieces);
-- data loss: all values of orders.id
ALTER TABLE orders DROP COLUMN id;
ALTER TABLE items ALTER COLUMN id DROP IDENTITY;
-- data loss: all rows of gone
DROP TABLE gone;
ALTER TABLE bills ALTER COLUMN id DROP IDENTITY;
ALTER TABLE bills ALTER COLUMN id SET DEFAULT nextval('sheets'::regclass);
SELECT pg_catalog.setval('sheets'::regclass, max(id))
FROM bills
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'sheets'::regclass)
HAVING max(id) >= (SELECT last_value FROM sheets);
