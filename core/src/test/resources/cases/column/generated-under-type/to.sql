create table t (id int primary key, a bigint not null, double_a bigint generated always as (a * 2) stored unique);
