CREATE MATERIALIZED VIEW ages AS
SELECT id,
    age
   FROM users;
CREATE MATERIALIZED VIEW other AS
SELECT 1 AS one;
CREATE INDEX ages_age ON ages (age);
ALTER TABLE ages CLUSTER ON ages_age;
CREATE INDEX ages_id ON ages (id);
CREATE INDEX other_one ON other (one);
ALTER TABLE other CLUSTER ON other_one;
