
-- whimbrel:outside-transaction
-- may fail: if rows of ages have equal keys
CREATE UNIQUE INDEX CONCURRENTLY ages_age ON ages (age);
