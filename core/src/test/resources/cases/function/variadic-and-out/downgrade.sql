DROP FUNCTION stats(numeric[]);
DROP FUNCTION pick(anyelement, anyelement);
DROP FUNCTION app."Odd Name"(integer);
DROP SCHEMA app;
