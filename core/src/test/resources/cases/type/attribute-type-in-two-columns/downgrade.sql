ALTER TABLE boxes ALTER COLUMN inner_sizes TYPE text;
ALTER TABLE boxes ALTER COLUMN outer_size TYPE text;
DROP TYPE size;
CREATE TYPE size AS (
    height integer
);
-- may fail: if a value of boxes.inner_sizes doesn't fit size[]
ALTER TABLE boxes ALTER COLUMN inner_sizes TYPE size[] USING inner_sizes::size[];
-- may fail: if a value of boxes.outer_size doesn't fit size
ALTER TABLE boxes ALTER COLUMN outer_size TYPE size USING outer_size::size;
-- may fail: if boxes.outer_size holds NULL
ALTER TABLE boxes ALTER COLUMN outer_size SET NOT NULL;
-- may fail: if rows of boxes collide
ALTER TABLE boxes ADD CONSTRAINT boxes_pkey PRIMARY KEY (outer_size);
