CREATE SCHEMA archive;
CREATE TYPE archive.span AS RANGE (subtype = date);
CREATE TABLE archive.stays (
    during archive.span
);
DROP TYPE hotel.span;
