CREATE OR REPLACE VIEW v AS
SELECT id,
    name,
    1 AS one
   FROM users;
CREATE OR REPLACE RULE r AS
    ON INSERT TO v DO INSTEAD  INSERT INTO users (id, name)
  VALUES (new.id, new.name);
