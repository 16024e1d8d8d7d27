DROP STATISTICS by_zip;
CREATE STATISTICS public.by_zip ON town, zip FROM people;
