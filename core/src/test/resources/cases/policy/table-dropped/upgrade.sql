DROP POLICY p ON reads;
DROP POLICY p ON calls;
-- data loss: all rows of reads
DROP TABLE reads;
-- data loss: all rows of own
DROP TABLE own;
-- data loss: all rows of calls
DROP TABLE calls;
DROP FUNCTION gone();
