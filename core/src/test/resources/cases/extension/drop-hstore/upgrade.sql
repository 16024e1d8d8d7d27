-- may fail: if a value of items.attributes doesn't fit jsonb
ALTER TABLE items ALTER COLUMN attributes TYPE jsonb USING attributes::jsonb;
DROP EXTENSION hstore;
