CREATE TYPE status AS ENUM ('active', 'inactive', 'suspended');
COMMENT ON TYPE status IS 'Whether one may log in';
