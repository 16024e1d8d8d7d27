create table t (id int primary key, a int, b int not null default 2, total int generated always as (a + b) stored);
