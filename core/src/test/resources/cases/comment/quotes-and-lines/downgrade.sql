COMMENT ON TABLE t IS 'It''s \ one';
