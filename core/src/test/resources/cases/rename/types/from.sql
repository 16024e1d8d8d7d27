create type address as (street text, zip text);
create domain email as text check (value like '%@%');
create type span as range (subtype = numeric);
create table users (id bigint primary key, home address, mail email not null, during span);
