COMMENT ON TABLE users IS 'The user''s "table" \ with
two lines';
COMMENT ON COLUMN users.id IS 'It''s the key';
COMMENT ON COLUMN users.name IS NULL;
COMMENT ON CONSTRAINT users_pkey ON users IS 'Key';
