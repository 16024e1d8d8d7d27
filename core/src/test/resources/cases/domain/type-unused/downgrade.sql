DROP DOMAIN amount;
CREATE DOMAIN amount AS integer;
