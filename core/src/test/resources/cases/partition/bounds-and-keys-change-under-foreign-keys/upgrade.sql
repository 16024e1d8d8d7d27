ALTER TABLE shipments DROP CONSTRAINT shipments_order_id_order_at_fkey;
ALTER TABLE shipments DETACH PARTITION shipments_1;
ALTER TABLE shipments ALTER COLUMN order_id TYPE bigint;
ALTER TABLE shipments_1 ALTER COLUMN order_id TYPE bigint;
-- may fail: if a row of shipments_1 is out of its bounds
ALTER TABLE shipments ATTACH PARTITION shipments_1 FOR VALUES IN (1, 2, NULL);
ALTER TABLE lines DROP CONSTRAINT lines_order_id_order_at_fkey;
ALTER TABLE orders DETACH PARTITION orders_1;
ALTER TABLE lines ALTER COLUMN order_id TYPE bigint;
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
ALTER TABLE orders_1 ALTER COLUMN id TYPE bigint;
CREATE INDEX orders_region_at_idx ON orders (region, at);
DROP INDEX orders_region_idx;
-- may fail: if orders_d holds rows that belong to orders_2
CREATE TABLE orders_2 PARTITION OF orders FOR VALUES FROM ('2020-07-01') TO ('2021-01-01');
DROP INDEX orders_1_region_idx;
-- may fail: if a row of orders_1 is out of its bounds
ALTER TABLE orders ATTACH PARTITION orders_1 FOR VALUES FROM ('2020-01-01') TO ('2020-07-01');
-- may fail: if a row of lines points to nothing
ALTER TABLE lines ADD CONSTRAINT lines_order_id_order_at_fkey FOREIGN KEY (order_id, order_at) REFERENCES orders(id, at) ON DELETE SET NULL (order_at);
-- may fail: if a row of shipments points to nothing
ALTER TABLE shipments ADD CONSTRAINT shipments_order_id_order_at_fkey FOREIGN KEY (order_id, order_at) REFERENCES orders(id, at);
