ALTER TYPE mood ADD VALUE 'blue_former' AFTER 'blue';
ALTER TABLE people DROP CONSTRAINT people_check;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT people_check CHECK (mood <> 'blue_former'::mood OR id > 1);
ALTER TYPE mood RENAME VALUE 'blue' TO 'sad';
ALTER TYPE mood RENAME VALUE 'blue_former' TO 'blue';
