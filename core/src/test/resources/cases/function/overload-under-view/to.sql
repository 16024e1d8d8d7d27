create function twice(n bigint) returns int language sql immutable as $$ select (n * 2)::int $$;
create table t (id int primary key, a int default twice(1));
create view v as select twice(id) as n from t;
