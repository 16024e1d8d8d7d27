COMMENT ON TYPE address IS 'Where';
