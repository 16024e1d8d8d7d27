CREATE TABLE users (id bigint, name text);
CREATE MATERIALIZED VIEW names AS SELECT name, count(*) AS n FROM users GROUP BY name;
CREATE UNIQUE INDEX names_name ON names (name);
