CREATE TABLE other (
    id integer
);
-- data loss: all rows of ports
DROP TABLE ports;
-- data loss: all rows of capitals
DROP TABLE capitals;
-- data loss: all rows of places
DROP TABLE places;
