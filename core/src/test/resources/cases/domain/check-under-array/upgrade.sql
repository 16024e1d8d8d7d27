ALTER TABLE items ALTER COLUMN codes DROP DEFAULT;
ALTER TABLE items ALTER COLUMN codes TYPE text[];
ALTER TABLE items ALTER COLUMN label TYPE text;
ALTER TABLE items ALTER COLUMN code TYPE text;
DROP TYPE label;
DROP DOMAIN code;
CREATE DOMAIN code AS text NOT NULL
    CONSTRAINT code_check CHECK (VALUE <> ''::text);
CREATE TYPE label AS (
    code code
);
-- may fail: if a value of items.codes doesn't fit code
ALTER TABLE items ALTER COLUMN codes TYPE code[];
ALTER TABLE items ALTER COLUMN codes SET DEFAULT '{a}'::code[];
-- may fail: if a value of items.label doesn't fit label
ALTER TABLE items ALTER COLUMN label TYPE label USING label::label;
-- may fail: if a value of items.code doesn't fit code
ALTER TABLE items ALTER COLUMN code TYPE code;
