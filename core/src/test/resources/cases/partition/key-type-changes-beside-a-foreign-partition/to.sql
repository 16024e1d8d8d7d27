create foreign data wrapper w; create server s foreign data wrapper w;
create table events (id bigint, at date not null, note text) partition by range (id);
create table events_first partition of events for values from (1) to (1000);
create foreign table events_all partition of events default server s;
