-- data loss: all values of orders.state
ALTER TABLE orders DROP COLUMN state;
ALTER TABLE orders RENAME COLUMN former_state TO state;
