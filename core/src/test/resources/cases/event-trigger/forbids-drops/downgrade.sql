ALTER TABLE users ADD COLUMN name text;
CREATE EVENT TRIGGER refused ON sql_drop EXECUTE FUNCTION refuse();
