ALTER TABLE bills ALTER COLUMN id DROP DEFAULT;
ALTER TABLE bills ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('bills', 'id'), max(id)) FROM bills HAVING max(id) >= 1;
CREATE TABLE gone (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    n text
);
ALTER TABLE items ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('items', 'id'), max(id)) FROM items HAVING max(id) >= 1;
ALTER TABLE orders ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY NOT NULL;
ALTER TABLE parts ALTER COLUMN id DROP DEFAULT;
DROP VIEW numbers;
-- data loss: all rows of steps
DROP TABLE steps;
-- data loss: how far sheets has counted
DROP SEQUENCE sheets;
-- data loss: how far pieces has counted
DROP SEQUENCE pieces;
ALTER TABLE parts ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('parts', 'id'), max(id)) FROM parts HAVING max(id) >= 1;
-- data loss: how far Lines has counted
DROP SEQUENCE "Lines";
ALTER SEQUENCE parts_id_seq RENAME TO pieces;
ALTER SEQUENCE orders_id_seq RENAME TO numbers;
ALTER SEQUENCE items_id_seq RENAME TO steps;
ALTER SEQUENCE gone_id_seq RENAME TO "Lines";
ALTER SEQUENCE bills_id_seq RENAME TO sheets;
