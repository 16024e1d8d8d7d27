ALTER TABLE people ADD COLUMN street text;
ALTER TABLE people ADD COLUMN city text;
CREATE OR REPLACE VIEW cities AS
SELECT DISTINCT city
   FROM people;
ALTER TABLE people DROP CONSTRAINT people_address_id_fkey;
-- data loss: all values of people.address_id
ALTER TABLE people DROP COLUMN address_id;
-- data loss: all rows of addresses
DROP TABLE addresses;
