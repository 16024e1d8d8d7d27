create foreign data wrapper w; create server s foreign data wrapper w;
create table events (id int, at date not null, note varchar(9)) partition by range (at);
create table events_rest partition of events default;
create foreign table events_old partition of events for values from (minvalue) to ('2000-01-01') server s;
