CREATE TABLE bookings (
    room integer,
    during int4range,
    CONSTRAINT later EXCLUDE USING gist (during WITH &&) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT one EXCLUDE USING gist (during WITH &&),
    CONSTRAINT some_of_them EXCLUDE USING gist (during WITH &&) WHERE (room > 1)
);
-- may fail: if rows of bookings collide
ALTER TABLE bookings ADD CONSTRAINT other EXCLUDE USING gist (during WITH &&);
COMMENT ON CONSTRAINT other ON bookings IS 'the second';
CREATE TABLE parted (
    room integer,
    during int4range
) PARTITION BY LIST (room);
CREATE TABLE parted_one PARTITION OF parted (
    CONSTRAINT p_one EXCLUDE USING gist (during WITH &&)
) FOR VALUES IN (1);
-- may fail: if rows of parted_one collide
ALTER TABLE parted_one ADD CONSTRAINT p_other EXCLUDE USING gist (during WITH &&);
