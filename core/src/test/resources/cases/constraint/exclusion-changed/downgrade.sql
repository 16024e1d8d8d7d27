ALTER TABLE bookings DROP CONSTRAINT no_overlap;
-- may fail: if rows of bookings collide
ALTER TABLE bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);
