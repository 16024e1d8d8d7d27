ALTER TABLE item ALTER COLUMN codes TYPE text[];
-- data loss: all rows of other_item
DROP TABLE other_item;
-- data loss: all values of item.pair
ALTER TABLE item DROP COLUMN pair;
-- data loss: all values of item.more
ALTER TABLE item DROP COLUMN more;
DROP TYPE pair;
DROP DOMAIN code;
CREATE DOMAIN code AS text
    CONSTRAINT code_short CHECK (length(VALUE) < 20);
CREATE TYPE pair AS (
    one code,
    other code
);
