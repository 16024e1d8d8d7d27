create table events (id int, at date not null, n int) partition by range (at);
create table events_all partition of events default;
alter table events add constraint n_there not null n not valid;
