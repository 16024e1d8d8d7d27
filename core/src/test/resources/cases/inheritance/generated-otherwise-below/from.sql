create table a (id int not null, n int, g int generated always as (n * 2) stored);
create table b (g int generated always as (n * 4) stored, x int) inherits (a);
create table c (y int) inherits (b);
create view v as select g from c;
