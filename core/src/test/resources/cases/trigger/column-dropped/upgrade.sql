DROP TRIGGER t_when ON t;
DROP TRIGGER t_of ON t;
-- data loss: all values of t.b
ALTER TABLE t DROP COLUMN b;
