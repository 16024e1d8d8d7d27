DROP VIEW names;
-- may fail: if a value of users.id doesn't fit integer
ALTER TABLE users ALTER COLUMN id TYPE integer;
CREATE VIEW names AS
SELECT id,
    name
   FROM users;
CREATE TRIGGER t INSTEAD OF INSERT ON names FOR EACH ROW EXECUTE FUNCTION touch();
CREATE OR REPLACE RULE gone AS
    ON DELETE TO names DO INSTEAD  DELETE FROM users
  WHERE users.id = old.id;
COMMENT ON RULE gone ON names IS 'really';
