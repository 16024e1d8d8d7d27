DROP POLICY p ON b;
DROP POLICY p ON a;
-- data loss: all rows of b
DROP TABLE b;
-- data loss: all rows of a
DROP TABLE a;
