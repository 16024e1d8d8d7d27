create table t (id int primary key, a int);
create materialized view totals as select a, count(*) as n, sum(id) as ids from t group by a;
create unique index totals_a on totals (a);
create view big as select a from totals where n > 10;
