-- data loss: all rows of bookings
DROP TABLE bookings;
DROP EXTENSION "uuid-ossp";
DROP EXTENSION pg_trgm;
DROP EXTENSION btree_gist;
