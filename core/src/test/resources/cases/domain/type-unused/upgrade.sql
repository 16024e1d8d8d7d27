DROP DOMAIN amount;
CREATE DOMAIN amount AS numeric(10,2);
