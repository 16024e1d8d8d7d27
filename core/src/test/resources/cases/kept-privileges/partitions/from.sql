create foreign data wrapper w; create server s foreign data wrapper w;
create table events (id int, at date not null, kind text) partition by range (at);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01') partition by list (kind);
create table events_2020_a partition of events_2020 for values in ('a');
create table events_old partition of events for values from (minvalue) to ('2020-01-01');
create foreign table events_there partition of events for values from ('2021-01-01') to ('2022-01-01') server s;
create table events_leaves partition of events for values from ('2022-01-01') to ('2023-01-01');
grant select on events, events_2020, events_2020_a, events_old, events_there, events_leaves to public;
grant update (kind) on events_2020_a to public;
