-- data loss: all values of stays.during
ALTER TABLE stays DROP COLUMN during;
DROP TYPE span;
DROP FUNCTION half(numeric, numeric);
