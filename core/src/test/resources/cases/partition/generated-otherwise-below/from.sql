create table a (id int not null, n int, g int generated always as (n * 2) stored) partition by range (id);
create table a1 partition of a (g generated always as (n * 3) stored) for values from (0) to (10);
create table a2 partition of a for values from (10) to (20);
create table a3 (id int not null, n int, g int generated always as (n * 4) stored);
alter table a attach partition a3 for values from (20) to (30) ;
