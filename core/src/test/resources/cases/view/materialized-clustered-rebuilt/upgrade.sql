DROP MATERIALIZED VIEW ages;
ALTER TABLE users ALTER COLUMN age TYPE bigint;
CREATE MATERIALIZED VIEW ages AS
SELECT id,
    age
   FROM users;
CREATE INDEX ages_age ON ages (age);
ALTER TABLE ages CLUSTER ON ages_age;
CREATE INDEX ages_id ON ages (id);
