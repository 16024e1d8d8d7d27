create table a (id int not null, n int, g int generated always as (n * 3) stored);
create table b (g int generated always as (n * 5) stored, x int) inherits (a);
create table c (g int generated always as (n * 6) stored, y int) inherits (b);
create view v as select g from c;
create table d (g int generated always as (n * 9) stored, y int) inherits (c);
