-- What PostgreSQL 15 brought.
CREATE TABLE newer_15 (
    id int PRIMARY KEY,
    a int,
    b int,
    CONSTRAINT newer_15_key UNIQUE NULLS NOT DISTINCT (a, b),
    FOREIGN KEY (a, b) REFERENCES newer_15 (a, b) ON DELETE SET NULL (a)
);
CREATE UNIQUE INDEX newer_15_b ON newer_15 (b) NULLS NOT DISTINCT;
CREATE VIEW newer_15_view WITH (security_invoker = true) AS SELECT * FROM newer_15;

CREATE PUBLICATION parts FOR TABLE teams (id, name) WHERE (id > 10);
CREATE PUBLICATION rest FOR TABLES IN SCHEMA audit;
