DROP STATISTICS by_town;
CREATE STATISTICS public.by_town (ndistinct) ON town, zip FROM people;
COMMENT ON STATISTICS by_town IS 'one';
ALTER STATISTICS by_town SET STATISTICS 10;
