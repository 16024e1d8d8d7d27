
-- data loss: all values of people.code
ALTER TABLE ONLY people DROP COLUMN code;

-- data loss: all values of staff.code
ALTER TABLE staff DROP COLUMN code;
