create table t (id bigint primary key, a integer);
create materialized view totals as select sum(a) as a from t;
create unique index totals_a_idx on totals (a);
create view parts as select id as a from t;
