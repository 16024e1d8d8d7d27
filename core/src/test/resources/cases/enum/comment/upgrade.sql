COMMENT ON TYPE mood IS 'How one''s day is';
