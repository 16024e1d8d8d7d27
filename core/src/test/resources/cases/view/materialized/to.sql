create table t (id int primary key, a int);
create materialized view totals with (fillfactor = 80) as select a, count(*) as n from t group by a;
create unique index totals_a on totals (a);
comment on materialized view totals is 'Refreshed nightly';
comment on column totals.n is 'How many';
