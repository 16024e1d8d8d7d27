
LOCK TABLE people IN ACCESS EXCLUSIVE MODE;

-- long lock: rewrites people, and nobody reads or writes it meanwhile
UPDATE people
SET home = '(0,0)'
WHERE home IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- long lock: reads all of people, and nobody reads or writes it meanwhile
ALTER TABLE people ALTER COLUMN home SET NOT NULL;

LOCK TABLE people IN ACCESS EXCLUSIVE MODE;

-- long lock: rewrites people, and nobody reads or writes it meanwhile
UPDATE people
SET work = '(0,0)'
WHERE work IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- long lock: reads all of people, and nobody reads or writes it meanwhile
ALTER TABLE people ALTER COLUMN work SET NOT NULL;
