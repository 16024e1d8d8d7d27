ALTER SCHEMA audit OWNER TO writer;
ALTER DOMAIN mail OWNER TO writer;
ALTER TYPE mood OWNER TO writer;
ALTER VIEW names OWNER TO writer;
ALTER ROUTINE one(integer) OWNER TO writer;
ALTER ROUTINE tidy() OWNER TO writer;
ALTER MATERIALIZED VIEW totals OWNER TO writer;
ALTER TABLE users OWNER TO writer;
ALTER SEQUENCE visits OWNER TO writer;
