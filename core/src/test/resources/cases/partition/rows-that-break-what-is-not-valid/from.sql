create table users (id int primary key);
create table events (id int, at date not null, n int);
insert into events values (1, '2020-01-01', -1);
alter table events add constraint positive check (n > 0) not valid;
