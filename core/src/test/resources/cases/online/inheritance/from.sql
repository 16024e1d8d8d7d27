CREATE TABLE people (
    id bigint NOT NULL,
    name text NOT NULL
);
CREATE TABLE staff (
    desk text
) INHERITS (people);
