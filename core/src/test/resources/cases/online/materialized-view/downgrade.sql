
-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY ages_age;
