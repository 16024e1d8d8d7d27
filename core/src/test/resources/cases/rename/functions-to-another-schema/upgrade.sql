CREATE SCHEMA lib;
ALTER ROUTINE audit.touch(audit.mood) SET SCHEMA lib;
ALTER ROUTINE one(integer) RENAME TO uno;
ALTER ROUTINE uno(integer) SET SCHEMA lib;
ALTER ROUTINE stamp() SET SCHEMA lib;
ALTER TYPE audit.mood SET SCHEMA public;
DROP SCHEMA audit;
