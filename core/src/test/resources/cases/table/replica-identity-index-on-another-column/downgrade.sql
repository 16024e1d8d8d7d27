-- may fail: if t.a holds NULL
ALTER TABLE t ALTER COLUMN a SET NOT NULL;
DROP INDEX i;
-- may fail: if rows of t have equal keys
CREATE UNIQUE INDEX i ON t (a);
ALTER TABLE t REPLICA IDENTITY USING INDEX i;
