create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer, title text) server archive;
create view titles as select title from films;
create table events (at date not null, kind text) partition by range (at);
create foreign table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01') server archive;
