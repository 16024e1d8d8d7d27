CREATE TABLE people ("Odd" integer, town text, zip text);
CREATE STATISTICS by_town ON zip, "Odd", town, (lower(zip)) FROM people;
CREATE STATISTICS by_zip ON town, zip, (lower(town)) FROM people;
