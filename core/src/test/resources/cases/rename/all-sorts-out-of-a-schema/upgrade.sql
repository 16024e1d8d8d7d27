ALTER TYPE audit.kind SET SCHEMA public;
ALTER DOMAIN audit.code SET SCHEMA public;
ALTER TYPE audit.place SET SCHEMA public;
ALTER SEQUENCE audit.numbers SET SCHEMA public;
ALTER TABLE audit.events SET SCHEMA public;
ALTER VIEW audit.latest SET SCHEMA public;
ALTER MATERIALIZED VIEW audit.kinds SET SCHEMA public;
DROP SCHEMA audit;
