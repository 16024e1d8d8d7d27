ALTER TYPE mood ADD VALUE 'happy';
COMMENT ON TYPE mood IS 'How one feels';
