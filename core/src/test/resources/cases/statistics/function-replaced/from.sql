create function area(z text) returns text language sql immutable as $$ select substr(z, 1, 2) $$;
create table people (id integer, zip text, town text);
create statistics by_area on town, (area(zip)) from people;
