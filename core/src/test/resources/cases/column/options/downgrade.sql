ALTER TABLE notes ALTER COLUMN kind SET (n_distinct = 5);
ALTER TABLE notes ALTER COLUMN kind RESET (n_distinct_inherited);
