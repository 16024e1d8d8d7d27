create table people (id integer, zip text, town text, country text);
create statistics by_town on zip, town from people;
create statistics by_country on zip, country from people;
create table gone (a integer, b integer);
create statistics of_gone on a, b from gone;
