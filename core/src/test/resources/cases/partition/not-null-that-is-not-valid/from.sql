create table events (id int, at date not null, n int);
insert into events values (1, '2020-01-01', null);
alter table events add constraint n_there not null n not valid;
