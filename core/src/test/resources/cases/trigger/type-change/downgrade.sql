DROP TRIGGER t_when ON t;
-- may fail: if a value of t.a doesn't fit integer
ALTER TABLE t ALTER COLUMN a TYPE integer;
CREATE TRIGGER t_when BEFORE UPDATE ON t FOR EACH ROW WHEN (old.a IS DISTINCT FROM new.a) EXECUTE FUNCTION touch();
COMMENT ON TRIGGER t_when ON t IS 'When';
DROP TRIGGER t_of ON t;
-- may fail: if a value of t.b doesn't fit integer
ALTER TABLE t ALTER COLUMN b TYPE integer;
CREATE TRIGGER t_of AFTER UPDATE OF b ON t FOR EACH ROW EXECUTE FUNCTION touch();
