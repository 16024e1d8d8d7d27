COMMENT ON EXTENSION citext IS 'Names, in any case';
