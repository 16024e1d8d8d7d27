ALTER TABLE log ADD COLUMN what text;
ALTER TABLE users ADD COLUMN name text;
CREATE OR REPLACE RULE logged AS
    ON INSERT TO users DO  INSERT INTO log (who, what)
  VALUES (new.id, new.name);
