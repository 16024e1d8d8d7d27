create domain d3 as numeric(8,2) not null check (value::text <> 'no');
create table m1 (k integer) partition by range (k);
create table m1_1 partition of m1 for values from (0) to (50);
alter table m1 add column "Odd one" d3 default 23::d3;
create index i1 on m1 using btree (("Odd one"::text));
create table t (d d3, constraint c check (d::text <> 'none' and d::numeric > 2));
create statistics s on (d::text), d from t;
create index i2 on t (d) where d::text > '';
