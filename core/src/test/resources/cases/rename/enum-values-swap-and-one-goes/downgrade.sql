ALTER TYPE mood ADD VALUE 'sad' BEFORE 'fine';
ALTER TYPE mood RENAME VALUE 'great' TO 'glad';
ALTER TYPE mood RENAME VALUE 'fine' TO 'ok';
