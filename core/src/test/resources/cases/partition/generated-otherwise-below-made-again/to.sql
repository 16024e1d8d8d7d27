create table a (id bigint not null, n int, g int generated always as (n * 2) stored) partition by range (id);
create table a1 partition of a (g generated always as (n * 4) stored) for values from (0) to (10) partition by list (id);
create table a1x partition of a1 (g generated always as (n * 5) stored) for values in (1);
create table a2 partition of a (g generated always as (n * 3) stored) for values from (10) to (20) partition by list (id);
create table a2x partition of a2 for values in (11);
