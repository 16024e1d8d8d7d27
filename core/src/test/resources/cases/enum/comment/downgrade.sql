COMMENT ON TYPE mood IS 'How one feels';
