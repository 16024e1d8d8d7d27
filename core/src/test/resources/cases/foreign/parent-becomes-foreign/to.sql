create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer, title text, constraint named check (title <> '')) server archive;
create table new_films (cost integer) inherits (films);
create table newest_films (length integer) inherits (new_films);
