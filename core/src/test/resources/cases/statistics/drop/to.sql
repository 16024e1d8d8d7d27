create table people (id integer, zip text, town text);
