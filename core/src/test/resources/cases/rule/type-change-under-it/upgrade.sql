DROP RULE logged ON users;
ALTER TABLE log ALTER COLUMN who TYPE bigint;
ALTER TABLE users ALTER COLUMN id TYPE bigint;
CREATE OR REPLACE RULE logged AS
    ON INSERT TO users DO  INSERT INTO log (who)
  VALUES (new.id);
COMMENT ON RULE logged ON users IS 'logs';
ALTER TABLE users DISABLE RULE logged;
