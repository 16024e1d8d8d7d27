create table events (id bigint, at date) partition by range (id);
create table events_1 partition of events for values from (0) to (100);
alter table events add unique (id, at);
create index events_at_idx on events (at);
