DROP CAST (text AS mood);
DROP CAST (mood AS integer);
DROP FUNCTION score(mood);
