ALTER TABLE boxes ALTER COLUMN inner_sizes TYPE text;
ALTER TABLE boxes DROP CONSTRAINT boxes_pkey;
ALTER TABLE boxes ALTER COLUMN outer_size DROP NOT NULL;
ALTER TABLE boxes ALTER COLUMN outer_size TYPE text;
DROP TYPE size;
CREATE TYPE size AS (
    height bigint
);
-- may fail: if a value of boxes.inner_sizes doesn't fit size[]
ALTER TABLE boxes ALTER COLUMN inner_sizes TYPE size[] USING inner_sizes::size[];
-- may fail: if a value of boxes.outer_size doesn't fit size
ALTER TABLE boxes ALTER COLUMN outer_size TYPE size USING outer_size::size;
