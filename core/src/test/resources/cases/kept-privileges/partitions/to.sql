create foreign data wrapper w; create server s foreign data wrapper w;
create table events (id int, at date not null, kind text) partition by list (kind);
create table events_2020 partition of events for values in ('a') partition by range (at);
create table events_2020_a partition of events_2020 default;
create table events_new partition of events for values in ('b');
create foreign table events_there partition of events for values in ('c') server s;
create table events_leaves (id int, at date not null, kind text);
