create table a (id int primary key, n int);
create table b (id int primary key, n int);
create view v as select id, n from a;
