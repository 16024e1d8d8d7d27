-- may fail: if a column of code holds NULL
ALTER DOMAIN code SET NOT NULL;
ALTER DOMAIN code DROP CONSTRAINT code_short;
-- may fail: if a column of code holds a value that isn't allowed
ALTER DOMAIN code ADD CONSTRAINT code_short CHECK (length(VALUE) < 10);
-- may fail: if a value of item.codes doesn't fit code
ALTER TABLE item ALTER COLUMN codes TYPE code[];
ALTER TABLE item ADD COLUMN more code[];
ALTER TABLE item ADD COLUMN pair pair;
CREATE TABLE other_item (
    id bigint NOT NULL,
    pair pair,
    CONSTRAINT other_item_pkey PRIMARY KEY (id)
);
