-- data loss: all values of t.j
ALTER TABLE t DROP COLUMN j;
DROP CAST (mood AS json);
DROP FUNCTION moods();
DROP FUNCTION told(mood);
