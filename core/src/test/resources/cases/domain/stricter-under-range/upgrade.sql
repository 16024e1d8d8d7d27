ALTER TABLE item ALTER COLUMN sizes TYPE text;
DROP TYPE sizes;
DROP DOMAIN size;
CREATE DOMAIN size AS integer
    CONSTRAINT size_positive CHECK (VALUE > 0);
CREATE TYPE sizes AS RANGE (subtype = size);
-- may fail: if a value of item.sizes doesn't fit sizes
ALTER TABLE item ALTER COLUMN sizes TYPE sizes USING sizes::sizes;
