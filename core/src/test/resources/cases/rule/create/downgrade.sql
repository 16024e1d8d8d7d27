DROP RULE twice ON users;
DROP RULE kept ON users;
DROP RULE "Log It" ON users;
DROP VIEW names;
-- data loss: all rows of audit.log
DROP TABLE audit.log;
DROP SCHEMA audit;
