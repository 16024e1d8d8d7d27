COMMENT ON STATISTICS by_town IS 'A zip has one town';
