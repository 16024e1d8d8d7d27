COMMENT ON COLUMN address.street IS 'Street';
COMMENT ON COLUMN address.city IS NULL;
