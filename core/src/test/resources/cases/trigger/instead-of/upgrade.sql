DROP VIEW names;
-- may fail: if a value of users.name doesn't fit character varying(20)
ALTER TABLE users ALTER COLUMN name TYPE character varying(20);
CREATE VIEW names AS
SELECT name
   FROM users;
CREATE TRIGGER t INSTEAD OF INSERT OR UPDATE ON names FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER t ON names IS 'writes';
