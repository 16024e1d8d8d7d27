-- data loss: all rows of people
DROP TABLE people;
DROP TYPE address;
