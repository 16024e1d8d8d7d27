COMMENT ON CONSTRAINT above_zero ON DOMAIN positive IS 'Never zero';
