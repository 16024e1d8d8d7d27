create foreign data wrapper w;
create server archive foreign data wrapper w;
create table films (id integer, title text);
create view titles as select title from films;
create table events (at date not null, kind text) partition by range (at);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
