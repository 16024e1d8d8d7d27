COMMENT ON COLUMN address.street IS NULL;
COMMENT ON COLUMN address.city IS 'City';
