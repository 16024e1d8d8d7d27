create table events (id bigint, at date) partition by range (at);
create table events_rest partition of events default;
