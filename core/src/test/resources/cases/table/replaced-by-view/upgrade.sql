-- data loss: all rows of staff
DROP TABLE staff;
CREATE VIEW staff AS
SELECT id,
    name
   FROM people;
