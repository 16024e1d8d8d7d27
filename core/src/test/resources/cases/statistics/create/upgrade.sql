CREATE SCHEMA stats;
ALTER TABLE people ADD COLUMN born date;
CREATE MATERIALIZED VIEW towns AS
SELECT zip,
    town
   FROM people;
CREATE STATISTICS public.by_town ON town, zip FROM people;
COMMENT ON STATISTICS by_town IS 'A zip has one town';
CREATE STATISTICS public.more (ndistinct) ON town, date_trunc('year'::text, born::timestamp with time zone) FROM people;
CREATE STATISTICS public.of_view ON town, zip FROM towns;
CREATE STATISTICS public.on_lower ON lower(town) FROM people;
ALTER STATISTICS on_lower SET STATISTICS 500;
CREATE STATISTICS stats."By Age" (dependencies, mcv) ON born, zip FROM people;
