COMMENT ON SCHEMA public IS 'All that the shop needs';
