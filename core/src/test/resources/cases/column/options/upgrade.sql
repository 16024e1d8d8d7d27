ALTER TABLE notes ALTER COLUMN kind SET (n_distinct = '-0.5', n_distinct_inherited = 7);
