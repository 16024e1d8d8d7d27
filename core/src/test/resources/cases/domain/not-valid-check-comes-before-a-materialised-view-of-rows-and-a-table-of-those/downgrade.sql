-- data loss: all rows of logs
DROP TABLE logs;
DROP MATERIALIZED VIEW copies;
-- data loss: all rows of rooms
DROP TABLE rooms;
DROP DOMAIN short;
