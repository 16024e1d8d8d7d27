CREATE TABLE people (zip text, town text, "Odd" integer);
CREATE STATISTICS by_town ON "Odd", zip, town, (lower(zip)) FROM people;
CREATE STATISTICS by_zip ON zip, town FROM people;
