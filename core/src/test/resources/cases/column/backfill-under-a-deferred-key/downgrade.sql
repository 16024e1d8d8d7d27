ALTER TABLE people ALTER COLUMN name DROP NOT NULL;
-- data loss: all values of people.age
ALTER TABLE people DROP COLUMN age;
