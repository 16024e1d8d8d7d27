DROP STATISTICS by_town;
CREATE STATISTICS public.by_town (ndistinct, mcv) ON town, zip FROM people;
COMMENT ON STATISTICS by_town IS 'two';
ALTER STATISTICS by_town SET STATISTICS 10;
