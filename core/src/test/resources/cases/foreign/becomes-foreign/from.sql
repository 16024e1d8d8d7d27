create foreign data wrapper w;
create server archive foreign data wrapper w;
create table films (id integer);
