-- data loss: all rows of seats
DROP TABLE seats;
-- data loss: all rows of bookings
DROP TABLE bookings;
