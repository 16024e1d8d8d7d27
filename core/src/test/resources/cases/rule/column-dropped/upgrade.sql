CREATE OR REPLACE RULE logged AS
    ON INSERT TO users DO  INSERT INTO log (who)
  VALUES (new.id);
-- data loss: all values of users.name
ALTER TABLE users DROP COLUMN name;
-- data loss: all values of log.what
ALTER TABLE log DROP COLUMN what;
