create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer, year bigint) server archive;
create view recent as select id, year from films where year > 2000;
comment on view recent is 'New ones';
create view newest as select max(year) as year from recent;
