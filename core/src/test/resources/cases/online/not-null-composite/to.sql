create type place as (x integer, y integer);
create domain spot as place;
create table people (id bigint primary key, home place not null, work spot not null);
