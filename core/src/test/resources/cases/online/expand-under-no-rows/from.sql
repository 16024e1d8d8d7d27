create table t (id int primary key, a int);
create function n(r t[] default '{}'::t[]) returns int language sql immutable as 'select cardinality(r)';
create table u (id int primary key, k int default n());
