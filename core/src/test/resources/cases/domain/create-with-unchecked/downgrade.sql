-- data loss: all rows of u
DROP TABLE u;
DROP DOMAIN d;
