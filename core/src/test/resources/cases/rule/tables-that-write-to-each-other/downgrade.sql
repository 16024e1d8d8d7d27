DROP RULE r ON b;
DROP RULE r ON a;
-- data loss: all rows of b
DROP TABLE b;
-- data loss: all rows of a
DROP TABLE a;
