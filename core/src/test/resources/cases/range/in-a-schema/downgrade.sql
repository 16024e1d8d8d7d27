CREATE TYPE hotel.span AS RANGE (subtype = date);
-- data loss: all rows of archive.stays
DROP TABLE archive.stays;
DROP TYPE archive.span;
DROP SCHEMA archive;
