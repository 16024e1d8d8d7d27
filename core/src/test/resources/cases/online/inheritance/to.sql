CREATE TABLE people (
    id bigint NOT NULL,
    name text,
    CONSTRAINT named CHECK (length(name) > 0)
);
CREATE TABLE staff (
    desk text
) INHERITS (people);
ALTER TABLE people ADD CONSTRAINT people_pkey PRIMARY KEY (id);
CREATE INDEX staff_desk_idx ON staff (desk);
