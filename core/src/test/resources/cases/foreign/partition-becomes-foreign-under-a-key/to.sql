create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (id integer not null, at date not null, kind text) partition by range (at);
create foreign table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01') server archive;
create table events_rest partition of events default;
create table answers (event integer, at date);
