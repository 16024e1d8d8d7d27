
DROP INDEX users_age;

DROP VIEW adults;

-- long lock: rewrites users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN age TYPE bigint;

CREATE VIEW adults AS
SELECT id,
    age
   FROM users
  WHERE age >= 18;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY users_name ON users (name);

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY users_age ON users (age DESC);
