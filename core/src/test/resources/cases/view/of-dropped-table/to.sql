create table b (id int primary key, n int);
create view v as select id, n from b;
