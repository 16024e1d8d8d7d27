COMMENT ON SCHEMA app IS 'What it is';
