CREATE TABLE people (
    id bigint NOT NULL,
    name text,
    code uuid NOT NULL DEFAULT gen_random_uuid()
);
CREATE TABLE staff (
    desk text
) INHERITS (people);
