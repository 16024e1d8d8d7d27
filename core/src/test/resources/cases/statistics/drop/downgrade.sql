CREATE TABLE gone (
    a integer,
    b integer
);
ALTER TABLE people ADD COLUMN country text;
CREATE STATISTICS public.by_country ON country, zip FROM people;
CREATE STATISTICS public.by_town ON town, zip FROM people;
CREATE STATISTICS public.of_gone ON a, b FROM gone;
