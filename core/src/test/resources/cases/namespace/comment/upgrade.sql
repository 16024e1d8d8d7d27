COMMENT ON SCHEMA app IS 'What it''s for';
