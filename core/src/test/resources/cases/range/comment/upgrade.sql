COMMENT ON TYPE span IS 'Days';
