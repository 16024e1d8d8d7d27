create table people (id integer, zip integer, town text, doubled integer generated always as (id * 2) stored);
create statistics by_town on zip, town from people;
create statistics by_doubled on zip, doubled from people;
create statistics by_expression on town, (zip / 100) from people;
