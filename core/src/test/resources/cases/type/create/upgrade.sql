CREATE TYPE address AS (
    street text,
    "No" character varying(10),
    city text COLLATE "C"
);
COMMENT ON TYPE address IS 'Where one lives';
COMMENT ON COLUMN address.street IS 'Without the number';
CREATE TABLE people (
    id integer NOT NULL,
    home address,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);
