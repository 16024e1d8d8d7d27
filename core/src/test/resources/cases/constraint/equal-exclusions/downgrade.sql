-- data loss: all rows of parted_one
DROP TABLE parted_one;
-- data loss: all rows of parted
DROP TABLE parted;
-- data loss: all rows of bookings
DROP TABLE bookings;
