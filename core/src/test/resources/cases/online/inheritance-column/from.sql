CREATE TABLE people (
    id bigint NOT NULL,
    name text
);
CREATE TABLE staff (
    desk text
) INHERITS (people);
