-- may fail: if a row of t breaks c
ALTER TABLE t VALIDATE CONSTRAINT c;
