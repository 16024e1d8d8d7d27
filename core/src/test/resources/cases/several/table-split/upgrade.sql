CREATE TABLE addresses (
    id integer NOT NULL,
    street text,
    city text,
    CONSTRAINT addresses_pkey PRIMARY KEY (id)
);
ALTER TABLE people ADD COLUMN address_id integer;
-- may fail: if a row of people points to nothing
ALTER TABLE people ADD CONSTRAINT people_address_id_fkey FOREIGN KEY (address_id) REFERENCES addresses(id);
CREATE OR REPLACE VIEW cities AS
SELECT DISTINCT city
   FROM addresses;
-- data loss: all values of people.city
ALTER TABLE people DROP COLUMN city;
-- data loss: all values of people.street
ALTER TABLE people DROP COLUMN street;
