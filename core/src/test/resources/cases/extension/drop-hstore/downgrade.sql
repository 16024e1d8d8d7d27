CREATE EXTENSION IF NOT EXISTS hstore;
-- may fail: if a value of items.attributes doesn't fit hstore
ALTER TABLE items ALTER COLUMN attributes TYPE hstore USING attributes::text::hstore;
