create table users (id int primary key);
create table events (id int, at date not null, n int) partition by range (at);
create table events_old partition of events for values from (minvalue) to ('2021-01-01');
create table events_new partition of events for values from ('2021-01-01') to (maxvalue);
alter table events add constraint positive check (n > 0) not valid;
