create foreign data wrapper w; create server s foreign data wrapper w;
create table events (id bigint, at date not null) partition by range (id);
create foreign table events_all partition of events default server s;
