COMMENT ON CAST (text AS mood) IS 'b';
DROP CAST (mood AS integer);
CREATE CAST (mood AS integer) WITH FUNCTION score(mood) AS ASSIGNMENT;
