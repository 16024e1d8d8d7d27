ALTER TABLE orders RENAME COLUMN state TO former_state;
ALTER TABLE orders ADD COLUMN state integer DEFAULT 0 NOT NULL;
