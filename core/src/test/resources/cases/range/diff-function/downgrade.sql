ALTER TABLE stays ALTER COLUMN during TYPE text;
DROP TYPE span;
DROP FUNCTION half(numeric, numeric);
CREATE TYPE span AS RANGE (subtype = numeric);
-- may fail: if a value of stays.during doesn't fit span
ALTER TABLE stays ALTER COLUMN during TYPE span USING during::span;
