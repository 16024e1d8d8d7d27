create table people (id integer, zip text, town text);
create statistics by_town on zip, town from people;
