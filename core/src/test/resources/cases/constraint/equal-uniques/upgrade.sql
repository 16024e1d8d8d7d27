CREATE TABLE bookings (
    room integer,
    desk integer NOT NULL,
    CONSTRAINT whole PRIMARY KEY (desk),
    CONSTRAINT less UNIQUE (room, desk),
    CONSTRAINT one UNIQUE (room)
);
COMMENT ON CONSTRAINT one ON bookings IS 'the first';
-- may fail: if rows of bookings collide
ALTER TABLE bookings ADD CONSTRAINT less_too UNIQUE (room, desk);
-- may fail: if rows of bookings collide
ALTER TABLE bookings ADD CONSTRAINT other UNIQUE (room);
COMMENT ON CONSTRAINT other ON bookings IS 'the second';
-- may fail: if rows of bookings collide
ALTER TABLE bookings ADD CONSTRAINT whole_again UNIQUE (desk);
CREATE TABLE seats (
    id integer,
    whole integer,
    CONSTRAINT seats_id_fkey FOREIGN KEY (id) REFERENCES bookings(room),
    CONSTRAINT seats_whole_fkey FOREIGN KEY (whole) REFERENCES bookings(desk)
);
