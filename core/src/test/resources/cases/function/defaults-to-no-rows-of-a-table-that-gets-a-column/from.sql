create table t (a int);
create function n(r t[] default '{}'::t[]) returns int language sql immutable as 'select cardinality(r)';
create table u (id int, k int generated always as (id + n()) stored);
create view v as select n() as n;
