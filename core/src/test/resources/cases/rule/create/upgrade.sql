CREATE SCHEMA audit;
CREATE TABLE audit.log (
    what text,
    who integer
);
CREATE VIEW names AS
SELECT id,
    name
   FROM users;
CREATE OR REPLACE RULE writes AS
    ON INSERT TO names DO INSTEAD  INSERT INTO users (id, name)
  VALUES (new.id, new.name)
  RETURNING users.id,
    users.name;
CREATE OR REPLACE RULE "Log It" AS
    ON INSERT TO users
   WHERE new.id > 0 DO  INSERT INTO audit.log (what, who)
  VALUES ('insert'::text, new.id);
CREATE OR REPLACE RULE kept AS
    ON DELETE TO users DO INSTEAD NOTHING;
ALTER TABLE users DISABLE RULE kept;
CREATE OR REPLACE RULE twice AS
    ON UPDATE TO users DO ( INSERT INTO audit.log (what, who)
  VALUES ('old'::text, old.id);
 INSERT INTO audit.log (what, who)
  VALUES ('new'::text, new.id);
);
COMMENT ON RULE twice ON users IS 'It''s both';
