ALTER TABLE departments DROP CONSTRAINT departments_head_id_fkey;
-- data loss: all rows of people
DROP TABLE people;
-- data loss: all values of departments.head_id
ALTER TABLE departments DROP COLUMN head_id;
