create function area(zip text) returns text language sql immutable as $$ select substr(zip, 1, 2) $$;
create table people (id integer, zip text, town text);
create statistics by_area on town, (area(zip)) from people;
