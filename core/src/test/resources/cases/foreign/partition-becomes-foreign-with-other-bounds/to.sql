create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (at date not null, kind text, more integer) partition by range (at);
create foreign table events_2020 partition of events for values from ('2020-01-01') to ('2020-07-01') server archive;
create table events_2019 partition of events for values from ('2018-01-01') to ('2020-01-01');
create table events_2021 partition of events for values from ('2020-07-01') to ('2022-01-01');
create table events_rest partition of events default;
