ALTER TABLE ages CLUSTER ON ages_age;
