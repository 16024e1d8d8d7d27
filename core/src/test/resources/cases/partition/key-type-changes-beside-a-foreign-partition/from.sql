create foreign data wrapper w; create server s foreign data wrapper w;
create table events (id int, at date not null) partition by range (id);
create table events_first partition of events for values from (1) to (100);
create foreign table events_all partition of events default server s;
