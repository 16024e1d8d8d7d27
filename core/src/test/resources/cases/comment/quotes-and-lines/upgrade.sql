COMMENT ON TABLE t IS 'Two
lines, a "quote" and a $$';
