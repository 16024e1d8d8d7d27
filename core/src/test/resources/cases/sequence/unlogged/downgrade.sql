ALTER SEQUENCE numbers SET LOGGED;
ALTER SEQUENCE others SET UNLOGGED;
-- data loss: how far third has counted
DROP SEQUENCE third;
