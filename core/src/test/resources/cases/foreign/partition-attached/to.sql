create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (at date not null, kind text) partition by range (at);
create index events_kind on events (kind);
create foreign table events_2020 (at date options (column_name 'day') not null, kind text) server archive;
alter table events attach partition events_2020 for values from ('2020-01-01') to ('2021-01-01');
create foreign table events_2019 (at date not null, kind text) server archive;
create foreign table events_2018 partition of events for values from ('2018-01-01') to ('2018-07-01') server archive;
create table events_rest partition of events default;
