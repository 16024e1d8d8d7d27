create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (id integer, at date not null, kind text) partition by range (at);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_rest partition of events default;
create view kinds as select kind from events;
