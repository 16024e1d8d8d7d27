DROP INDEX c_n;
-- may fail: if rows of c have equal keys
CREATE UNIQUE INDEX c_n ON c (n);
ALTER TABLE c REPLICA IDENTITY USING INDEX c_n;
ALTER TABLE c CLUSTER ON c_n;
