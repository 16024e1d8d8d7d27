COMMENT ON CAST (text AS mood) IS 'a';
DROP CAST (mood AS integer);
CREATE CAST (mood AS integer) WITH FUNCTION score(mood);
