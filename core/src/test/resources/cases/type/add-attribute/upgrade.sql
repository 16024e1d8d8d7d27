ALTER TYPE address ADD ATTRIBUTE country text;
COMMENT ON COLUMN address.country IS 'Country';
