CREATE SCHEMA audit;
ALTER TYPE mood SET SCHEMA audit;
ALTER ROUTINE lib.stamp() SET SCHEMA public;
ALTER ROUTINE lib.uno(integer) SET SCHEMA public;
ALTER ROUTINE uno(integer) RENAME TO one;
ALTER ROUTINE lib.touch(audit.mood) SET SCHEMA audit;
DROP SCHEMA lib;
