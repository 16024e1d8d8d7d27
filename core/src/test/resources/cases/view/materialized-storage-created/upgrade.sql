CREATE SCHEMA audit;
CREATE MATERIALIZED VIEW audit."People" AS
SELECT id,
    name,
    city AS "The city"
   FROM users;
COMMENT ON COLUMN audit."People".name IS 'Name';
ALTER TABLE audit."People" ALTER COLUMN name SET COMPRESSION pglz;
ALTER TABLE audit."People" ALTER COLUMN name SET STATISTICS 500;
ALTER TABLE audit."People" ALTER COLUMN "The city" SET STORAGE EXTERNAL;
ALTER TABLE audit."People" ALTER COLUMN "The city" SET (n_distinct = '-0.5');
CREATE INDEX people_name ON audit."People" (name);
