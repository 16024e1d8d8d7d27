DROP INDEX ages_age;
CREATE INDEX ages_age ON ages (age DESC);
ALTER TABLE ages CLUSTER ON ages_age;
