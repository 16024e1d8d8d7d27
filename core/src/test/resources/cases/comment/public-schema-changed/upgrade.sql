COMMENT ON SCHEMA public IS 'It''s the shop''s';
