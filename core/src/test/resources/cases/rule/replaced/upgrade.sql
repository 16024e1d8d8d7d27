CREATE OR REPLACE RULE logged AS
    ON UPDATE TO users
   WHERE old.id <> new.id DO  INSERT INTO log (who)
  VALUES (old.id);
COMMENT ON RULE logged ON users IS 'new';
ALTER TABLE users ENABLE ALWAYS RULE logged;
CREATE OR REPLACE RULE other AS
    ON DELETE TO users DO NOTHING;
COMMENT ON RULE other ON users IS NULL;
